import { join } from 'node:path';

/** Where things lie in a data folder. Ids are checked before they become part of a path. */
export const dataFolder = (root: string) => {
  const enterprises = join(root, 'enterprises');
  const enterprise = (id: string) => join(enterprises, id);
  const assessments = (id: string) => join(enterprise(id), 'assessments');
  return {
    root,
    enterprises,
    enterprise,
    enterpriseFile: (id: string) => join(enterprise(id), 'enterprise'),
    assessments,
    assessmentFile: (id: string, assessmentId: string) => join(assessments(id), assessmentId),
    evidence: (id: string) => join(enterprise(id), 'evidence'),
    /** small copies of pictures, by the digest of the picture; may be thrown away */
    shrunk: (id: string) => join(enterprise(id), 'shrunk'),
    documents: (id: string) => join(enterprise(id), 'documents'),
    vault: join(root, 'vault'),
    settings: join(root, 'settings.json'),
    places: join(root, 'places.json'),
    phrases: join(root, 'phrases.json'),
    index: join(root, 'index.json'),
  };
};
export type DataFolder = ReturnType<typeof dataFolder>;

const idPattern = /^[ea]-[0-9a-z]{8,32}$/;
/** Nothing but ids that this app makes may name a folder: `..` and separators never get here. */
export const isStoreId = (id: string): boolean => idPattern.test(id);
