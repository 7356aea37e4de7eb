# Send connectors, Receive connectors and accepted domains.

function Invoke-GetSendConnector($Command) { Get-Kept 'SendConnector' $Command @(Get-Listed 'SendConnector') }

function Invoke-NewSendConnector($Command) {
    $stated = @(Get-StatedUsage $Command)
    $Command.Usage = if ($stated.Count -eq 0) { 'Custom' } else { Read-Usage $stated[0] @('Custom', 'Internal', 'Internet', 'Partner') }
    New-Kept 'SendConnector' $Command ''
}

function Invoke-SetSendConnector($Command) { Set-Kept 'SendConnector' $Command }

function Invoke-RemoveSendConnector($Command) { Remove-Kept 'SendConnector' $Command }

function Invoke-GetReceiveConnector($Command) {
    $items = @(Get-Listed 'ReceiveConnector')
    if ($Command.Bound.ContainsKey('Server')) {
        $name = Get-IdentityText $Command.Bound['Server']
        $server = Find-Server $name
        if (-not $server) { Deny-Missing 'Server' $name }
        $items = @($items | Where-Object { $_['Server'] -eq $server['name'] })
    }
    Get-Kept 'ReceiveConnector' $Command $items
}

function Invoke-NewReceiveConnector($Command) {
    $stated = @(Get-StatedUsage $Command)
    if ($stated.Count -gt 0) { $Command.Usage = Read-Usage $stated[0] @('Client', 'Custom', 'Internal', 'Internet', 'Partner') }
    $name = (Get-Here)['machine']
    if ($Command.Bound.ContainsKey('Server')) {
        $name = Get-IdentityText $Command.Bound['Server']
        if (-not (Find-Server $name)) { Deny-Missing 'Server' $name }
    }
    New-Kept 'ReceiveConnector' $Command $name
}

function Invoke-SetReceiveConnector($Command) { Set-Kept 'ReceiveConnector' $Command }

function Invoke-RemoveReceiveConnector($Command) { Remove-Kept 'ReceiveConnector' $Command }

function Invoke-GetAcceptedDomain($Command) { Get-Kept 'AcceptedDomain' $Command @(Get-Listed 'AcceptedDomain') }

function Invoke-NewAcceptedDomain($Command) { New-Kept 'AcceptedDomain' $Command '' }

function Invoke-SetAcceptedDomain($Command) { Set-Kept 'AcceptedDomain' $Command }

function Invoke-RemoveAcceptedDomain($Command) { Remove-Kept 'AcceptedDomain' $Command }

function Read-Usage([string]$Value, [string[]]$Known) { Get-Spelling $Value @{ values = $Known } }
