/** A matter that stands in the list from now on: `{ id, title, recordedAt }`. */
export const announces = ['command.matter.recorded'];
