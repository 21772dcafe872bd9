import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../../extension/src/panel/icons";
import type { Language } from "../../wasm/prescreen";
import { changeLanguage, language } from "./language";
import { words as many } from "./many/words";
import { type View, views } from "./views";
import { words } from "./words";

const told: Record<View, { name: string; title: string; intro: string }> = {
	try: {
		name: words.viewTry,
		title: words.tryTitle,
		intro: words.tryIntro,
	},
	feed: {
		name: words.viewFeed,
		title: words.feedTitle,
		intro: words.feedIntro,
	},
	many,
	rules: {
		name: words.viewRules,
		title: words.rulesTitle,
		intro: words.rulesIntro,
	},
};

const other: { lang: Language; name: string } =
	language === "es"
		? { lang: "en", name: "English" }
		: { lang: "es", name: "Español" };

export function Head({ view: current }: { view: View }) {
	const title = useRef<HTMLHeadingElement>(null);
	const shown = useRef(current);
	// Who changes the view without seeing it hears which one it is now.
	useEffect(() => {
		if (shown.current !== current) title.current?.focus();
		shown.current = current;
	}, [current]);
	return (
		<header class="head">
			<div class="top">
				<p class="brand">
					<Icon name="checking" />
					Prescreen
				</p>
				<nav aria-label="Prescreen">
					<ul>
						{views.map((view) => (
							<li key={view}>
								<a
									href={`#${view}`}
									aria-current={view === current ? "page" : undefined}
								>
									{told[view].name}
								</a>
							</li>
						))}
					</ul>
				</nav>
				<button
					type="button"
					class="language"
					lang={other.lang}
					onClick={() => changeLanguage(other.lang)}
				>
					{other.name}
				</button>
			</div>
			<div class="lead">
				<h1 ref={title} tabIndex={-1}>
					{told[current].title}
				</h1>
				<p class="intro">{told[current].intro}</p>
				<p class="promise">
					<Icon name="replaced" />
					{words.privacy}
				</p>
			</div>
		</header>
	);
}
