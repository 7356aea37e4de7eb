# Receive connectors in the parts by which Exchange tells them apart: address, port, remote ranges, transport service.

function Get-FinalListener {
    <#
    .SYNOPSIS
    The Receive connectors of each server as they listen when every step is done: those of the design as it wants them, all others
    as they are.
    #>
    param()

    $known = New-Object -TypeName 'System.Collections.Generic.HashSet[string]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)
    $listeners = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,object]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)
    $all = foreach ($object in @($script:objects.Values | Where-Object -FilterScript { $_.Noun -eq 'ReceiveConnector' })) {
        if ($object.Guid) { [void]$known.Add($object.Guid) }
        if ($null -ne $object.Wanted) { Get-WantedListener -Object $object }
    }
    $unknown = foreach ($item in @(Get-Listing -Noun 'ReceiveConnector')) {
        if (-not $known.Contains((Get-GuidText -Item $item))) { Get-ShownListener -Item $item }
    }
    foreach ($listener in @($all) + @($unknown)) {
        if (-not $listener) { continue }
        if (-not $listeners.ContainsKey($listener.Server)) { $listeners[$listener.Server] = New-Object -TypeName System.Collections.ArrayList }
        [void]$listeners[$listener.Server].Add($listener)
    }
    , $listeners
}

function Get-WantedListener {
    <#
    .SYNOPSIS
    What a connector of the design listens on.
    .PARAMETER Object
    The object of the design.
    #>
    param($Object)

    $values = @{}
    foreach ($name in 'Bindings', 'RemoteIPRanges', 'TransportRole', 'Enabled') { $values[$name] = Get-FinalValue -Object $Object -Name $name }
    New-Listener -Key $Object.Key -Server (Get-ObjectServer -Object $Object) -Title (Get-Title -Object $Object) -Value $values
}

function Get-ShownListener {
    <#
    .SYNOPSIS
    What a connector listens on that Exchange shows.
    .PARAMETER Item
    The connector.
    #>
    param($Item)

    $values = @{}
    foreach ($name in 'Bindings', 'RemoteIPRanges', 'TransportRole', 'Enabled') { $values[$name] = Get-PropertyValue -From $Item -Name $name }
    $identity = "$(Get-PropertyValue -From $Item -Name 'Identity')"
    $server = if ($script:run.IsEdge) { $script:run.PlaceName } else { "$(Get-PropertyValue -From $Item -Name 'Server')" }
    New-Listener -Key '' -Server $server -Title "$($script:words['ReceiveConnector']) '$identity'" -Value $values
}

function New-Listener {
    <#
    .SYNOPSIS
    A connector in the parts that are compared.
    .PARAMETER Key
    Its id in the design; empty for one that it does not know.
    .PARAMETER Server
    The name of its server.
    .PARAMETER Title
    The connector, as in a sentence.
    .PARAMETER Value
    Bindings, RemoteIPRanges, TransportRole and Enabled.
    #>
    param([string]$Key, [string]$Server, [string]$Title, $Value)

    [pscustomobject]@{
        Key = $Key
        Server = ($Server -split '\.')[0]
        Title = $Title
        Bindings = @(foreach ($text in @($Value['Bindings'])) { Split-Binding -Text "$text" })
        Ranges = @(foreach ($text in @($Value['RemoteIPRanges'])) { Get-RangeEnd -Text "$text" })
        Service = if ("$($Value['TransportRole'])") { "$($Value['TransportRole'])" } elseif (Test-OneService -Server $Server) { 'HubTransport' } else { '' }
        IsEnabled = "$($Value['Enabled'])" -ne 'False'
    }
}

function Test-OneService {
    <#
    .SYNOPSIS
    Whether a server has one transport service only: Edge servers, and those of Exchange 2010.
    .PARAMETER Server
    The name of the server.
    #>
    param([string]$Server)

    if ($script:run.IsEdge) { return $true }
    $servers = Get-ServerListing
    $name = ($Server -split '\.')[0]
    $servers.ContainsKey($name) -and (Get-ExchangeVersion -Server $servers[$name]) -eq '2010'
}
