/** A page and its heading, which takes the focus when the page opens, so that screen readers say its name. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../words';

// Who opens the first page starts at its top, as on any other site.
let arrivals = 0;

interface PageProps {
  title: string;
  /** Above the title, small: whose page it is. */
  over?: ComponentChildren;
  /** Beside the title. */
  aside?: ComponentChildren;
  intro?: ComponentChildren;
  class?: string;
  children?: ComponentChildren;
}

export function Page({ title, over, aside, intro, class: kind = '', children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrivals++ > 0) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
  }, []);
  useEffect(() => {
    document.title = `${title} · ${words.value.appName}`;
  }, [title]);
  return (
    <div class={`page ${kind}`}>
      <div class="page-head">
        <div>
          {over && <p class="over">{over}</p>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {aside}
      </div>
      {intro && <p class="intro">{intro}</p>}
      {children}
    </div>
  );
}
