// Spelt here and not by Intl: server and browser carry different ICU data, and the same day must read the same in both.
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "18 Nov"; with its year when that is not the year of `today`. Both are `YYYY-MM-DD`. */
export function formatDay(day: string, today: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const short = `${Number(date)} ${MONTHS[Number(month) - 1]}`;
  return today.startsWith(year) ? short : `${short} ${year}`;
}

/** "Tue 18 Nov"; with its year when that is not the year of `today`. */
export function formatWeekday(day: string, today: string): string {
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${formatDay(day, today)}`;
}
