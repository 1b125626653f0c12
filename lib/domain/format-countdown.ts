/** What is left until `at`: "1:32", "1:02:10" from an hour on, "0:00" once it has come. */
export function formatCountdown(at: Date, now: Date): string {
  const left = Math.max(0, Math.ceil((at.getTime() - now.getTime()) / 1000));
  const [hours, minutes, seconds] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  const tail = String(seconds).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
