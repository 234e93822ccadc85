import {waitUntil} from './wait-until.ts';

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The file that `act` hands to the visitor; the browser itself gets none. */
export async function downloadOf(act: () => void): Promise<Download> {
  const {click} = HTMLAnchorElement.prototype;
  const {createObjectURL} = URL;
  let blob: Blob | undefined;
  let name: string | undefined;
  try {
    URL.createObjectURL = (content) => {
      if (content instanceof Blob) blob = content;
      return createObjectURL.call(URL, content);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    act();
    await waitUntil(() => name !== undefined, 'a file is handed out');
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return {name: name ?? '', type: blob?.type ?? '', text: (await blob?.text()) ?? ''};
}
