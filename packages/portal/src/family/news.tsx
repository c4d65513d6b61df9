/** How many notices wait to be read, with the way to them. */
import { Bell } from 'lucide-preact';
import { words } from '../words';
import { unseen } from './unseen';

export function News() {
  const w = words.value.family.today;
  if (unseen.value === 0) return null;
  return (
    <a class="news" href="/avisos">
      <Bell aria-hidden="true" />
      <strong>{w.news(unseen.value)}</strong>
      <span>{w.seeNews}</span>
    </a>
  );
}
