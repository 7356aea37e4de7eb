# A stand-in for the Exchange cmdlets that our scripts use, over a JSON state. README.md says how tests use it.

Set-StrictMode -Version Latest

$parts = @(
    'values/refuse', 'values/sizes', 'values/plain', 'values/addresses', 'values/routing', 'values/values',
    'rules/rules', 'rules/receive', 'rules/conflicts', 'rules/send', 'rules/domains',
    'store/store', 'store/servers', 'store/identity', 'store/principals', 'store/permissions', 'store/objects', 'store/local-values', 'store/setup',
    'cmdlets/calls', 'cmdlets/faults', 'cmdlets/invoke', 'cmdlets/generate', 'cmdlets/items', 'cmdlets/connectors', 'cmdlets/settings',
    'cmdlets/permissions', 'cmdlets/edge-sync', 'cmdlets/machine'
)
foreach ($part in $parts) { . ([IO.Path]::Combine($PSScriptRoot, "$part.ps1")) }

$script:facts = ConvertFrom-Json ([IO.File]::ReadAllText([IO.Path]::Combine($PSScriptRoot, 'facts.json'))) -AsHashtable -Depth 32
$script:catalogue = ConvertFrom-Json ([IO.File]::ReadAllText([IO.Path]::Combine($PSScriptRoot, 'catalogue.json'))) -AsHashtable -Depth 32

# Begins a run. Options: place, session (remote or local), culture, faults, off (rules), unverified ($false switches those
# rules off), quirks, accounts, denied (cmdlets or cmdlet:parameter), unreachable (servers), record ($false for preparing),
# saveAtOnce ($false leaves it to Complete-Standin).
function Start-Standin([string]$Folder, $Options) {
    $culture = [cultureinfo]::GetCultureInfo("$(Get-Option $Options 'culture' 'en-US')")
    $script:run = @{
        folder = $Folder
        callFile = [IO.Path]::Combine($Folder, 'calls.jsonl')
        recording = Get-Option $Options 'record' $true
        key = Get-Option $Options 'place' 'organization'
        places = @{}
        texts = @{}
        session = Get-Option $Options 'session' 'remote'
        culture = $culture
        language = $culture.TwoLetterISOLanguageName
        faults = @(Get-Option $Options 'faults' @())
        off = @(Get-Option $Options 'off' @())
        unverifiedOff = -not (Get-Option $Options 'unverified' $true)
        quirks = @(Get-Option $Options 'quirks' @())
        accounts = Get-Option $Options 'accounts' @{ default = 'CONTOSO\mail' }
        denied = @(Get-Option $Options 'denied' @())
        unreachable = @(Get-Option $Options 'unreachable' @())
        cmdlets = @()
        stale = @{}
        unsaved = @{}
        columns = @{}
        servers = @{}
        saveAtOnce = Get-Option $Options 'saveAtOnce' $true
        number = 0
        changes = 0
        version = ''
    }
}

function Get-Option($Options, [string]$Name, $Else) {
    if ($Options -and $Options.Contains($Name) -and $null -ne $Options[$Name]) { $Options[$Name] } else { $Else }
}

# Makes the cmdlets that the place's shell knows, and returns the name of the machine. They belong to this module, as
# those of a remote session do, so that the variables of a script do not reach them.
function Enter-Standin {
    $server = Get-LocalServer
    $script:run.version = $server['version']
    $script:run.cmdlets = @(Get-CmdletName $server['version'] (Test-OnEdge) $script:run.denied)
    $texts = foreach ($name in $script:run.cmdlets) { Get-CmdletText $name $script:catalogue['cmdlets'][$name] $server['version'] $script:run.denied }
    . ([scriptblock]::Create($texts -join "`n"))
    $server['name']
}

$machine = 'Get-Credential', 'Get-NetIPAddress', 'Get-WmiObject', 'Get-CimInstance', 'Restart-Service', 'Get-Service'
Export-ModuleMember -Function (@('Start-Standin', 'Initialize-Standin', 'Enter-Standin', 'Complete-Standin') + $machine)
