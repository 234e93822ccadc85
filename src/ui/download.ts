/** Hands a text to the visitor as a file; nothing leaves the device. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob over by the next task; keeping the address would keep the text in memory.
  setTimeout(() => URL.revokeObjectURL(address));
}
