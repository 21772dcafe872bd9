import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { ended, type PartProps } from "./part";
import { steps } from "./steps";

/** The first set-up: step by step, to be left and taken up again at any time. */
export function Start(props: PartProps) {
	const { desk, messages: t } = props;
	const [step, setStep] = useState(desk.step);
	const title = useRef<HTMLHeadingElement>(null);
	const moved = useRef(false);
	const at = steps.findIndex(({ id }) => id === step);
	const go = (to: number) => {
		const id = steps[to]?.id ?? ended;
		moved.current = true;
		setStep(id);
		desk.keepStep(id);
	};
	// A new step is told by its title, before anybody can type into its fields.
	useLayoutEffect(() => {
		if (moved.current) title.current?.focus();
	}, [step]);

	const current = steps[at];
	return (
		<>
			<header>
				<h2>{t("partStart")}</h2>
				<p>{t("startIntro")}</p>
			</header>
			<section aria-labelledby="start-title" data-step={step ?? ""}>
				{current ? (
					<>
						<p class="kind">
							{t("startProgress", `${at + 1} / ${steps.length}`)}
						</p>
						<h3 id="start-title" tabIndex={-1} ref={title}>
							{t(current.label)}
						</h3>
						<current.View
							key={current.id}
							{...props}
							next={() => go(at + 1)}
							back={at > 0 ? () => go(at - 1) : null}
						/>
						<button type="button" class="link" onClick={() => go(steps.length)}>
							{t("startSkip")}
						</button>
					</>
				) : (
					<>
						<h3 id="start-title" tabIndex={-1} ref={title}>
							{t(step === ended ? "startDone" : "partStart")}
						</h3>
						{step === ended ? (
							<p class="before">{t("startDoneNote")}</p>
						) : (
							<ol class="before">
								{steps.map(({ id, label }) => (
									<li key={id}>{t(label)}</li>
								))}
							</ol>
						)}
						<div class="buttons">
							<button type="button" class="main" onClick={() => go(0)}>
								{t(step === ended ? "startAgain" : "startBegin")}
							</button>
							<a class="quiet button" href="#/practice">
								{t("startToSettings")}
							</a>
						</div>
					</>
				)}
			</section>
		</>
	);
}
