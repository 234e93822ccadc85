import {readKeyFiles} from '../../ui/office/key-files.ts';
import {faultOf, Session} from '../../ui/office/session.ts';
import {chip} from '../../ui/styles/chip.ts';
import {faultWords} from './faults.ts';
import {Inbox} from './inbox.ts';
import {inboxStyles} from './inbox.styles.ts';
import {letterStyles} from './letter.styles.ts';
import type {Ending, InboxHost} from './shown.ts';
import {noKeyIn} from './sign-in.ts';

export {field} from '../../ui/styles/field.ts';

/** Of what stands behind the sign-in. */
export const styles = [chip, inboxStyles, letterStyles];

/** The inbox behind a token; a sentence when the token opens none, or when a file holds no key. */
export async function enter(
  host: InboxHost,
  base: string,
  token: string,
  files: readonly File[],
  end: (how: Ending) => void,
): Promise<Inbox | string> {
  try {
    const {keys, empty} = await readKeyFiles(files);
    if (empty[0] !== undefined) return noKeyIn(empty[0]);
    const session = new Session(base, token, keys, () => host.requestUpdate());
    await session.read();
    return new Inbox(host, session, end);
  } catch (cause) {
    return faultWords(faultOf(cause));
  }
}
