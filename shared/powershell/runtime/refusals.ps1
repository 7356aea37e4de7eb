# Values that Exchange refuses together: a step may state one of them and leave the other as somebody has set it.
# Source: the cmdlet reference of New- and Set-SendConnector and New- and Set-ReceiveConnector.

# All conditions of a row have to hold for the values that an object has after all steps.
$script:refusals = @(
    @{ Noun = 'ReceiveConnector'; When = 'RequireTLS is True', 'AuthMechanism lacks Tls'; Why = 'RequireTLS needs Tls among AuthMechanism' }
    @{ Noun = 'ReceiveConnector'; When = 'DomainSecureEnabled is True', 'AuthMechanism lacks Tls'; Why = 'DomainSecureEnabled needs Tls among AuthMechanism' }
    @{ Noun = 'ReceiveConnector'; When = 'DomainSecureEnabled is True', 'AuthMechanism has ExternalAuthoritative'; Why = 'DomainSecureEnabled and ExternalAuthoritative exclude each other' }
    @{ Noun = 'ReceiveConnector'; When = 'AuthMechanism has ExternalAuthoritative', 'PermissionGroups lacks ExchangeServers'; Why = 'ExternalAuthoritative needs ExchangeServers among PermissionGroups' }
    @{ Noun = 'ReceiveConnector'; When = 'AuthMechanism has ExchangeServer', 'Fqdn is foreign'; Why = 'with ExchangeServer authentication the Fqdn is that of the server, its name, or none' }
    @{ Noun = 'ReceiveConnector'; When = 'BinaryMimeEnabled is True', 'ChunkingEnabled is False'; Why = 'BinaryMimeEnabled needs ChunkingEnabled' }
    @{ Noun = 'ReceiveConnector'; When = @('ConnectionInactivityTimeout reaches ConnectionTimeout'); Why = 'ConnectionInactivityTimeout has to be shorter than ConnectionTimeout' }
    @{ Noun = 'SendConnector'; When = 'RequireTLS is True', 'IgnoreSTARTTLS is True'; Why = 'RequireTLS and IgnoreSTARTTLS exclude each other' }
    @{ Noun = 'SendConnector'; When = 'TlsAuthLevel is stated', 'RequireTLS is False'; Why = 'TlsAuthLevel needs RequireTLS' }
    @{ Noun = 'SendConnector'; When = 'DNSRoutingEnabled is True', 'SmartHosts is stated'; Why = 'mail goes by DNS or to smart hosts, never both' }
    @{ Noun = 'SendConnector'; When = 'DNSRoutingEnabled is False', 'SmartHosts is empty'; Why = 'without DNS routing there have to be smart hosts' }
    @{ Noun = 'SendConnector'; When = 'DomainSecureEnabled is True', 'DNSRoutingEnabled is False'; Why = 'DomainSecureEnabled needs DNS routing' }
    @{ Noun = 'SendConnector'; When = 'DomainSecureEnabled is True', 'IgnoreSTARTTLS is True'; Why = 'DomainSecureEnabled and IgnoreSTARTTLS exclude each other' }
    @{ Noun = 'SendConnector'; When = 'DomainSecureEnabled is True', 'FrontendProxyEnabled is True'; Why = 'DomainSecureEnabled and FrontendProxyEnabled exclude each other' }
)

function Get-RefusalProblem {
    <#
    .SYNOPSIS
    The objects whose values Exchange would refuse together, of those that a step makes or gives one of these values.
    #>
    param()

    foreach ($row in $script:refusals) {
        $names = @($row.When | ForEach-Object -Process { Get-ConditionName -Condition $_ } | Select-Object -Unique)
        foreach ($object in @(Get-ObjectInView -Noun $row.Noun -Touching $names)) {
            $isRefused = $true
            foreach ($condition in $row.When) { if ($isRefused) { $isRefused = Test-Condition -Object $object -Condition $condition } }
            if (-not $isRefused) { continue }
            $values = @($names | ForEach-Object -Process { "$_ " + (ConvertTo-TypedText -Value (Get-FinalValue -Object $object -Name $_)) })
            New-Problem -Kind 'refused' -Key $object.Key -Property $names[0] -Now ($values -join '; ') -Sentence "$(Get-Title -Object $object) would have $($values -join ' and '), and Exchange refuses that: $($row.Why). Correct what is there, or state both in the design."
        }
    }
}

function Get-ConditionName {
    <#
    .SYNOPSIS
    The properties that a condition is about.
    .PARAMETER Condition
    The condition.
    #>
    param([string]$Condition)

    $name, $verb, $what = $Condition.Split([char[]]' ', 3)
    $name
    if ($verb -eq 'reaches') { $what }
}

function Test-Condition {
    <#
    .SYNOPSIS
    Whether a condition holds for the values that an object has after all steps; never where its value is not known.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Condition
    The name of a property, is, has, lacks or reaches, and what.
    #>
    param($Object, [string]$Condition)

    $name, $verb, $what = $Condition.Split([char[]]' ', 3)
    if (-not (Test-FinalValue -Object $Object -Name $name)) { return $false }
    $set = Get-ValueSet -Name $name -Value (Get-FinalValue -Object $Object -Name $name)
    switch ($verb) {
        'has' { return $set.Contains($what) }
        'lacks' { return -not $set.Contains($what) }
        'reaches' { return Test-Reaching -Object $Object -Name $name -Other $what }
    }
    switch ($what) {
        'stated' { return $set.Count -gt 0 }
        'empty' { return $set.Count -eq 0 }
        'foreign' { return $set.Count -gt 0 -and (Test-ForeignName -Object $Object -Name @($set)[0]) }
    }
    $set.Contains($what)
}

function Test-FinalValue {
    <#
    .SYNOPSIS
    Whether it is known what a property will be.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name of the property.
    #>
    param($Object, [string]$Name)

    if ($Object.Wanted.Contains($Name)) { return $true }
    $null -ne $Object.Item -and $null -ne $Object.Item.PSObject.Properties[$Name]
}

function Test-Reaching {
    <#
    .SYNOPSIS
    Whether a time is as long as another one, or longer.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The property of the one.
    .PARAMETER Other
    The property of the other.
    #>
    param($Object, [string]$Name, [string]$Other)

    if (-not (Test-FinalValue -Object $Object -Name $Other)) { return $false }
    $spans = foreach ($property in $Name, $Other) {
        $span = [TimeSpan]::Zero
        $text = "$(Get-FinalValue -Object $Object -Name $property)"
        if ([TimeSpan]::TryParse($text, [Globalization.CultureInfo]::InvariantCulture, [ref]$span)) { $span }
    }
    @($spans).Count -eq 2 -and $spans[0] -ge $spans[1]
}

function Test-ForeignName {
    <#
    .SYNOPSIS
    Whether a name is neither the name nor the full name of the server that an object is on.
    .PARAMETER Object
    The object of the design.
    .PARAMETER Name
    The name.
    #>
    param($Object, [string]$Name)

    $server = Get-ObjectServer -Object $Object
    $own = @($server) + @($script:servers | Where-Object -FilterScript { Test-SameText -First $_.Name -Second $server } | ForEach-Object -Process { $_.Fqdn })
    $own += Get-ServerFqdn -Server $server
    @($own | Where-Object -FilterScript { Test-SameText -First $_ -Second $Name }).Count -eq 0
}
