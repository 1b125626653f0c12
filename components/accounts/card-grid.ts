/** One, two or three cards a row; a card is never narrower than 280 px. */
export const CARD_GRID = 'grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-3';
