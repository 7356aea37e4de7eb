# Conflicts of a Receive connector with the others of its server. Source: New-ReceiveConnector reference and the Receive
# connectors topic; connectors of two transport services on one port from the field (ReceiveConnectorRoleConflictException).

$script:rules['ReceiveConnector']['RC-BIND-001'] = {
    param($item)
    foreach ($other in Get-Rival $item $true) {
        if (-not (Get-CommonBinding $item $other)) { continue }
        $same = Find-RangePair $item $other { param($mine, $theirs) $mine.Low -eq $theirs.Low -and $mine.High -eq $theirs.High }
        if ($same) { return "'$($other['Name'])' has the same binding and the same remote range." }
    }
}
$script:rules['ReceiveConnector']['RC-BIND-002'] = {
    param($item)
    foreach ($other in Get-Rival $item $true) {
        if (-not (Test-Touching $item $other)) { continue }
        if (Find-RangePair $item $other { param($mine, $theirs) Test-PartlyInside $mine $theirs }) {
            return "A remote range overlaps one of '$($other['Name'])' in part; one has to hold the other."
        }
    }
}
$script:rules['ReceiveConnector']['RC-BIND-003'] = {
    param($item)
    foreach ($other in Get-Rival $item $false) {
        if (Get-CommonBinding $item $other) { return "'$($other['Name'])' of another transport service has the same binding." }
    }
}
$script:rules['ReceiveConnector']['RC-BIND-003-WILDCARD'] = {
    param($item)
    foreach ($other in Get-Rival $item $false) {
        if (Test-Touching $item $other) { return "'$($other['Name'])' of another transport service listens on the same port of every address." }
    }
}

# Connectors of the same server, of the same transport service or of another one.
function Get-Rival($Item, [bool]$SameService) {
    Get-Other 'ReceiveConnector' $Item | Where-Object {
        $_['Server'] -eq $Item['Server'] -and ($_['TransportRole'] -eq $Item['TransportRole']) -eq $SameService
    }
}

function Get-CommonBinding($Item, $Other) {
    $Item['Bindings'] | Where-Object { $Other['Bindings'] -contains $_ }
}

# One port, and one address or a wildcard of its family.
function Test-Touching($Item, $Other) {
    $theirs = @($Other['Bindings'] | ForEach-Object { Get-BindingPart $_ })
    foreach ($binding in $Item['Bindings']) {
        $mine = Get-BindingPart $binding
        foreach ($their in $theirs) {
            if ($mine.Port -ne $their.Port -or $mine.IsIPv6 -ne $their.IsIPv6) { continue }
            if ($mine.Address -eq $their.Address -or $mine.IsWildcard -or $their.IsWildcard) { return $true }
        }
    }
    $false
}

function Find-RangePair($Item, $Other, [scriptblock]$Test) {
    $theirs = @($Other['RemoteIPRanges'] | ForEach-Object { Get-Bound $_ })
    foreach ($range in $Item['RemoteIPRanges']) {
        $mine = Get-Bound $range
        foreach ($their in $theirs) {
            if ($mine.Low.Length -eq $their.Low.Length -and (& $Test $mine $their)) { return $true }
        }
    }
}

# Both have addresses of the other, and each has some that the other lacks.
function Test-PartlyInside($Mine, $Theirs) {
    $lows = [string]::CompareOrdinal($Mine.Low, $Theirs.Low)
    $highs = [string]::CompareOrdinal($Mine.High, $Theirs.High)
    $meet = [string]::CompareOrdinal($Mine.Low, $Theirs.High) -le 0 -and [string]::CompareOrdinal($Theirs.Low, $Mine.High) -le 0
    $meet -and (($lows -lt 0 -and $highs -lt 0) -or ($lows -gt 0 -and $highs -gt 0))
}
