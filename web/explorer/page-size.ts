/** How many items of a list a page begins with, and how many more it asks for at a time. */
export const pageSize = 30
