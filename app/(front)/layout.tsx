import type { ReactNode } from 'react';
import '@/app/styles/global.css';
export default function FrontLayout({ children }: { children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
