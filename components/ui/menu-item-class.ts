/** The look of a line in a menu, be it a button or a link. */
export const MENU_ITEM =
  'flex w-full items-center gap-3 rounded-small px-3 py-2 text-left text-md transition-colors hover:bg-hair focus-visible:bg-hair';
