/** Curricula that the lessons meet. Each was read on an official page; one without such a page is left out. */
export interface FrameworkRecord {
  readonly name: string;
  /** The aim that the lessons meet. Words in quotation marks are those of the official page. */
  readonly hook: string;
  readonly lang: 'en' | 'es' | 'fr';
  /** The official page on which the hook was read: of the law, a ministry, or the framework’s own publisher. */
  readonly url: string;
}

export const FRAMEWORKS = {
  c3: {
    name: 'C3 Framework (USA)',
    hook: 'Dimension 3, “Evaluating Sources and Using Evidence”',
    lang: 'en',
    url: 'https://www.socialstudies.org/resources/c3/c3lc/dimension-3-evaluating-sources-and-using-evidence',
  },
  'eso-lengua': {
    name: 'España, Lengua Castellana y Literatura (3.º y 4.º de ESO)',
    hook: 'Competencia específica 4: «identificando la intención del emisor, reflexionando sobre el contenido y la forma y evaluando su calidad y fiabilidad»',
    lang: 'es',
    url: 'https://educagob.educacionfpydeportes.gob.es/va/curriculo/curriculo-lomloe/menu-curriculos-basicos/ed-secundaria-obligatoria/materias/lengua-castellana/criterios-eval-tercer-cuarto-curso.html',
  },
  'france-geo': {
    name: 'France, géographie, 4e',
    hook: 'Le thème consacré aux « mobilités humaines transnationales »',
    lang: 'fr',
    url: 'https://eduscol.education.fr/4127/enseigner-les-migrations-en-histoire-geographie',
  },
  'france-emi': {
    name: 'France, éducation aux médias et à l’information (EMI)',
    hook: '« agir de manière éclairée pour chercher, recevoir, produire et diffuser des informations »',
    lang: 'fr',
    url: 'https://eduscol.education.fr/1531/education-aux-medias-et-l-information',
  },
  unesco: {
    name: 'UNESCO, Media and Information Literate Citizens',
    hook: 'Competencies to deal with “communications content”, and with challenges “such as misinformation and disinformation”',
    lang: 'en',
    url: 'https://www.unesco.org/en/articles/media-and-information-literate-citizens',
  },
} as const satisfies Record<string, FrameworkRecord>;

export type FrameworkId = keyof typeof FRAMEWORKS;
