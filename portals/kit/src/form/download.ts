/** Hands a file of the graph (`File`: name, mediaType, base64) to the person as a download. */
export function download({ name, mediaType, base64 }: { name: string; mediaType: string; base64: string }): void {
  const content = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
