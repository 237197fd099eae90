/** Whether a text says something: 4 characters or more beside the blanks around them. */
export const saysSomething = (text: string): boolean => [...text.trim()].length >= 4;
