import type { ReactNode } from 'react';

export default async function Story({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  const { default: Chapter } = await import(`@/content/chapters/opening/${locale}.mdx`);
  return (
    <main className="p-4 text-lg">
      <scrolly-steps>
        <Chapter components={{ Section: ({ id, title, children }: { id: string; title: string; children: ReactNode }) => <section id={id}><h2>{title}</h2>{children}</section> }} />
      </scrolly-steps>
    </main>
  );
}
