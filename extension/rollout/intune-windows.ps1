# Sets Prescreen's settings for Chrome and Edge on Windows. Intune runs it as a
# platform script: in the system context, 64 bit. Put the ids of your stores in.
$ids = @{
	'Google\Chrome'  = 'EXTENSION-ID'
	'Microsoft\Edge' = 'EXTENSION-ID'
}
$settings = @'
{
	"practice": {
		"name": "Larkspur Family Clinic",
		"phones": [
			"(612) 555-0117"
		],
		"sites": [
			"https://larkspur.example"
		],
		"handles": [
			"@larkspurclinic"
		]
	},
	"staff": [
		{
			"name": "Dr. Anita Rao",
			"role": "family physician",
			"consent": true
		}
	],
	"replies": {
		"thanks": {
			"en": "Thank you so much for the kind words!",
			"es": "¡Muchas gracias por sus amables palabras!"
		}
	},
	"levels": {
		"advises-asker": "stop"
	},
	"override": {
		"stop": "never",
		"caution": "reason"
	},
	"policy": {
		"title": "Social media policy",
		"version": "2026-1",
		"text": "Never write about a patient, not even to thank them. Ask the privacy official when in doubt.",
		"requireSignature": true
	},
	"locked": [
		"levels",
		"override",
		"replies"
	]
}
'@ | ConvertFrom-Json

foreach ($browser in $ids.Keys) {
	$key = "HKLM:\SOFTWARE\Policies\$browser\3rdparty\extensions\$($ids[$browser])\policy"
	# What was set before and is not any more must go.
	if (Test-Path $key) { Remove-Item $key -Recurse -Force }
	New-Item $key -Force | Out-Null
	foreach ($setting in $settings.PSObject.Properties) {
		# Each setting is kept as JSON text.
		$json = ConvertTo-Json -InputObject $setting.Value -Compress -Depth 10
		New-ItemProperty $key -Name $setting.Name -Value $json -PropertyType String -Force | Out-Null
	}
}
