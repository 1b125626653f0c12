export const LOGO_CLASS = 'flex items-center gap-2.5 rounded-tiny font-semibold tracking-title';

export function LogoFace() {
  return (
    <>
      <span
        aria-hidden="true"
        className="grid size-5.5 place-items-center rounded-full border-[1.8px] border-accent text-xs leading-none font-semibold text-accent"
      >
        f
      </span>
      Florin
    </>
  );
}
