import type { QuietHours } from '@/lib/domain/quiet-hours';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const NIGHT: QuietHours = { from: 22, to: 7 };

const clock = (hour: number) => `${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}`;

/** From when to when no e-mail is sent, on the person's own clocks. */
export function QuietHoursFields({ quiet }: { quiet: QuietHours | null }) {
  const { from, to } = quiet ?? NIGHT;
  return (
    <fieldset className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3.5 text-md">
      <legend className="sr-only">Quiet hours</legend>
      <label className="flex h-9 items-center gap-2">
        <input type="checkbox" name="quiet" defaultChecked={quiet !== null} className="size-4.5 accent-accent" />
        No e-mail between
      </label>
      <HourSelect name="quietFrom" label="Quiet from" hour={from} />
      and
      <HourSelect name="quietTo" label="Quiet until" hour={to} />
      <span className="text-soft">It is sent when they are over.</span>
    </fieldset>
  );
}

function HourSelect({ name, label, hour }: { name: string; label: string; hour: number }) {
  return (
    <select
      name={name}
      aria-label={label}
      defaultValue={hour}
      className="h-9 rounded-small border border-faint/75 bg-card px-2 text-md"
    >
      {HOURS.map((one) => (
        <option key={one} value={one}>
          {clock(one)}
        </option>
      ))}
    </select>
  );
}
