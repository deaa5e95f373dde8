/** How wide a statement is on the screen: what every terminal and a printed page of it have. */
export const ACROSS = 80;
