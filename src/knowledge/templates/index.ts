import type { Example } from './example.ts';
import type { OfferedTemplate, Template } from './template.ts';
import breastCancer from './breast-cancer.json';
import dementia from './dementia.json';
import hypertension from './hypertension.json';
import stroke from './stroke.json';
import typeTwoDiabetes from './type-2-diabetes.json';

const offered = (template: Template, fetchExample: () => Promise<{ readonly default: object }>): OfferedTemplate => ({
  ...template,
  worked: async () => ({ ...template, example: (await fetchExample()).default as Example }),
});

/** The templates in the order in which they are offered. JSON knows no literal types; a test checks what the types claim. */
export const templates: readonly OfferedTemplate[] = [
  offered(typeTwoDiabetes as Template, () => import('./examples/type-2-diabetes.json')),
  offered(hypertension as Template, () => import('./examples/hypertension.json')),
  offered(breastCancer as Template, () => import('./examples/breast-cancer.json')),
  offered(stroke as Template, () => import('./examples/stroke.json')),
  offered(dementia as Template, () => import('./examples/dementia.json')),
];
