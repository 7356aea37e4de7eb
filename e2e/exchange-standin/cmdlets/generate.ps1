# The functions that scripts see, made from catalogue.json for the version and the role of the place.

$script:typeNames = @{ object = ''; string = '[string]'; switch = '[switch]'; bool = '[bool]'; int = '[int]'; credential = '[pscredential]'; bytes = '[byte[]]'; strings = '[string[]]' }

function Get-CmdletText([string]$Name, $Cmdlet, [string]$Version, $Denied) {
    $parameters = foreach ($entry in $Cmdlet['parameters'].GetEnumerator()) {
        $versions = $entry.Value['versions']
        if ($versions -and $versions -notcontains $Version) { continue }
        if ($Denied -contains "${Name}:$($entry.Key)") { continue }
        Get-ParameterText $entry.Key $entry.Value
    }
    $asks = if ($Cmdlet['consent'] -eq 'ask') { 'High' } else { 'Medium' }
    $consent = if ($Cmdlet['consent'] -eq 'quiet') { '' } else { "SupportsShouldProcess = `$true, ConfirmImpact = '$asks', " }
    @"
function global:$Name {
    [CmdletBinding(${consent}PositionalBinding = `$false)]
    param(
        $($parameters -join ",`n        ")
    )
    process {
        if (Test-Local) { foreach (`$preference in Get-CallerPreference `$PSCmdlet `$PSBoundParameters) { Set-Variable -Name `$preference.Name -Value `$preference.Value -WhatIf:`$false -Confirm:`$false } }
        `$standin = (Get-Engine).Invoke(`$PSCmdlet, '$Name', `$PSBoundParameters)[0]
        foreach (`$warning in `$standin.Warnings) { `$PSCmdlet.WriteWarning(`$warning) }
        if (`$standin.Error) { `$PSCmdlet.WriteError(`$standin.Error) }
        foreach (`$item in `$standin.Output) { `$PSCmdlet.WriteObject(`$item) }
    }
}
"@
}

function Get-ParameterText([string]$Name, $Parameter) {
    $arguments = @()
    if ($Parameter['mandatory']) { $arguments += 'Mandatory = $true' }
    if ($null -ne $Parameter['position']) { $arguments += "Position = $($Parameter['position'])" }
    if ($Parameter['piped']) { $arguments += 'ValueFromPipeline = $true' }
    $attribute = if ($arguments.Count -gt 0) { "[Parameter($($arguments -join ', '))]" } else { '' }
    $attribute + $script:typeNames[$Parameter['type']] + '${' + $Name + '}'
}

# Invoked as a method, so that what is thrown and caught inside does not reach an -ErrorVariable of the caller.
function Get-Engine { { param($Cmdlet, $Name, $Bound) Invoke-StandinCmdlet $Cmdlet $Name $Bound } }

# A local shell's cmdlets follow the preferences of the script that calls them; those of a remote session do not.
function Get-CallerPreference($Cmdlet, $Bound) {
    $names = @{ ErrorActionPreference = 'ErrorAction'; WarningPreference = 'WarningAction'; WhatIfPreference = 'WhatIf'; ConfirmPreference = 'Confirm' }
    foreach ($name in $names.Keys) {
        if ($Bound.ContainsKey($names[$name])) { continue }
        $value = $Cmdlet.SessionState.PSVariable.GetValue($name)
        if ($null -ne $value) { @{ Name = $name; Value = $value } }
    }
}

# The cmdlets of this shell: those of the version and the role that the account may run.
function Get-CmdletName([string]$Version, [bool]$OnEdge, $Denied) {
    foreach ($entry in $script:catalogue['cmdlets'].GetEnumerator()) {
        if ($entry.Value['versions'] -notcontains $Version) { continue }
        if ($OnEdge -and $entry.Value['on'] -eq 'organization') { continue }
        if ($Denied -notcontains $entry.Key) { $entry.Key }
    }
}
