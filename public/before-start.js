/*
 * Runs before the program, in words that every browser knows: says what is missing where the program cannot run, and
 * that it could not be loaded, instead of leaving an empty page. Plain script of 2009; nothing else may be in it.
 */
(function () {
  'use strict';
  var root = document.getElementById('root');
  var isJapanese = /^ja/i.test(navigator.language || '');

  /** Puts words into the empty page; the language of the browser comes first. */
  function say(ja, en, canReload) {
    if (root.firstChild && !root.firstChild.hasAttribute('data-before-start')) return;
    root.textContent = '';
    var main = document.createElement('main');
    main.setAttribute('data-before-start', '');
    main.setAttribute('role', 'alert');
    main.style.cssText = 'max-width: 40em; margin: 15vh auto 0; padding: 24px; font: 16px/1.7 system-ui, sans-serif';
    var texts = isJapanese ? [ja, en] : [en, ja];
    for (var index = 0; index < 2; index += 1) {
      var text = document.createElement('p');
      text.lang = texts[index] === ja ? 'ja' : 'en';
      text.textContent = texts[index];
      text.style.margin = '0 0 1em';
      main.appendChild(text);
    }
    if (canReload) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = isJapanese ? '再読み込み / Reload' : 'Reload / 再読み込み';
      button.onclick = function () {
        location.reload();
      };
      main.appendChild(button);
    }
    root.appendChild(main);
  }

  var missing = [];
  function need(name, isThere) {
    if (!isThere) missing.push(name);
  }
  need('ES modules', 'noModule' in document.createElement('script'));
  need('Intl.Segmenter', typeof Intl === 'object' && 'Segmenter' in Intl);
  need('ResizeObserver', 'ResizeObserver' in window);
  need('structuredClone', 'structuredClone' in window);
  need('crypto.getRandomValues', 'crypto' in window && 'getRandomValues' in window.crypto);
  need('Array.prototype.toSorted', 'toSorted' in Array.prototype);

  if (missing.length > 0) {
    document.documentElement.setAttribute('data-lacks', missing.join(', '));
    say(
      'このブラウザーでは Tabiji を使えません（不足: ' +
        missing.join('、') +
        '）。ブラウザーを最新の版にするか、Chrome・Edge・Firefox・Safari の新しい版で開いてください。この端末に保存されたマップには触れていません。',
      'Tabiji cannot run in this browser (it lacks ' +
        missing.join(', ') +
        '). Update the browser, or open Tabiji in a recent Chrome, Edge, Firefox or Safari. The maps on this device were not touched.',
      false
    );
    return;
  }

  function notLoaded() {
    say(
      'Tabiji を読み込めませんでした。接続を確認して、再読み込みしてください。この端末に保存されたマップは失われていません。',
      'Tabiji could not be loaded. Check the connection and reload the page. The maps on this device are safe.',
      true
    );
  }
  // A script or style sheet that does not come tells nobody but itself, and does not bubble.
  window.addEventListener('error', notLoaded, true);
  // Once the program stands it says such things itself.
  var watcher = new MutationObserver(function () {
    if (!root.firstChild || root.firstChild.hasAttribute('data-before-start')) return;
    watcher.disconnect();
    window.removeEventListener('error', notLoaded, true);
  });
  watcher.observe(root, { childList: true });
})();
