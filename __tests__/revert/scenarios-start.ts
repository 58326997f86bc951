// How the histories about files begin and go on.
import {lines, type Project} from './project.ts';

/** A first commit, so that the culprit has a parent. */
export function start(project: Project): Project {
  project.write('README.md', '# Shop\n').write('src/cart.js', lines(30)).write('src/tax.js', lines(30)).commit('Begin');
  return project;
}

/** Work of others after the culprit. */
export function goOn(project: Project): void {
  project.change('docs/later.md', 'later\n');
  project.change('src/tax.js', lines(30, {3: 'later work'}));
}

/** A first commit of two files of 30 lines. */
export function startTwo(project: Project): Project {
  project.write('a.txt', lines(30)).write('b.txt', lines(30)).commit('Begin');
  return project;
}
