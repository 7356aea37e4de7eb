# What steps need of things beside their objects: services, source servers, another default domain.

function Get-RequirementProblem {
    <#
    .SYNOPSIS
    What the steps need and what is not there, of all sorts.
    #>
    param()

    Get-ServiceProblem
    Get-DowngradeProblem
    Get-DefaultProblem
    Get-SourceProblem
    Get-RefusalProblem
}

function Get-ServiceProblem {
    <#
    .SYNOPSIS
    The Receive connectors of a transport service that their server does not have: Exchange 2013 may have Mailbox and Client Access on separate servers.
    #>
    param()

    if ($script:run.IsEdge) { return }
    $servers = Get-ServerListing
    $needs = @{ FrontendTransport = 'clientAccess'; HubTransport = 'mailbox' }
    foreach ($object in @(Get-ObjectInView -Noun 'ReceiveConnector' -Touching 'TransportRole')) {
        $service = "$(Get-FinalValue -Object $object -Name 'TransportRole')"
        $name = Get-ObjectServer -Object $object
        if (-not $servers.ContainsKey($name) -or -not $needs.ContainsKey($service)) { continue }
        # Only 2013 separates them; later ones show Mailbox for both.
        if ((Get-ExchangeVersion -Server $servers[$name]) -ne '2013' -or (Test-Role -Server $servers[$name] -Role $needs[$service])) { continue }
        $shown = "$(Get-PropertyValue -From $servers[$name] -Name 'ServerRole')"
        New-Problem -Kind 'service' -Key $object.Key -Property 'TransportRole' -Now $shown -Wanted $service -Sentence "$(Get-Title -Object $object) belongs to $service, and $name does not have that service: its role is $shown. Correct the roles of $name in the design, or put the connector on another server."
    }
}

function Get-DowngradeProblem {
    <#
    .SYNOPSIS
    The Receive connectors with SuppressXAnonymousTls on servers without UseDowngradedExchangeServerAuth. Source: New-ReceiveConnector reference.
    #>
    param()

    foreach ($object in @(Get-ObjectInView -Noun 'ReceiveConnector' -Touching 'SuppressXAnonymousTls')) {
        if ("$(Get-FinalValue -Object $object -Name 'SuppressXAnonymousTls')" -ne 'True') { continue }
        $server = Get-ObjectServer -Object $object
        $wanted = @($script:objects.Values | Where-Object -FilterScript { $_.Noun -eq 'TransportService' -and $_.Wanted -and (Test-SameServer -First $_.Server -Second $server) }) | Select-Object -First 1
        $service = @(Get-Listing -Noun 'TransportService' | Where-Object -FilterScript { Test-SameServer -First "$(Get-PropertyValue -From $_ -Name 'Name')" -Second $server }) | Select-Object -First 1
        $value = if ($wanted -and $wanted.Wanted.Contains('UseDowngradedExchangeServerAuth')) { $wanted.Wanted['UseDowngradedExchangeServerAuth'] }
        else { Get-PropertyValue -From $service -Name 'UseDowngradedExchangeServerAuth' }
        if ("$value" -ne 'False') { continue }
        New-Problem -Kind 'refused' -Key $object.Key -Property 'SuppressXAnonymousTls' -Now 'UseDowngradedExchangeServerAuth $false' -Sentence "$(Get-Title -Object $object) is to have SuppressXAnonymousTls, and Exchange takes that only where $server has UseDowngradedExchangeServerAuth, which is off. Set it on the transport service of $server in the design."
    }
}

function Get-DefaultProblem {
    <#
    .SYNOPSIS
    The accepted domains that are to be removed although they are the default one, and no step makes another one the default.
    #>
    param()

    $isMoved = @($script:steps | Where-Object -FilterScript { $_.Noun -eq 'AcceptedDomain' -and $_.Parameter.Contains('MakeDefault') }).Count -gt 0
    if ($isMoved) { return }
    foreach ($step in @(Get-StepInView | Where-Object -FilterScript { $_.Noun -eq 'AcceptedDomain' -and $_.Verb -eq 'Remove' })) {
        $object = if ($script:objects.Contains($step.Key)) { $script:objects[$step.Key] } else { continue }
        if ("$(Get-PropertyValue -From $object.Item -Name 'Default')" -ne 'True') { continue }
        New-Problem -Kind 'refused' -Key $object.Key -Property 'Default' -Now 'True' -Sentence "$(Get-Title -Object $object) is the default one and cannot be removed. Make another accepted domain the default one first, here or in the design."
    }
}

function Get-SourceProblem {
    <#
    .SYNOPSIS
    The source servers of Send connectors that are neither servers with a Transport service nor subscribed Edge servers, and that no step subscribes.
    #>
    param()

    if ($script:run.IsEdge) { return }
    $servers = Get-ServerListing
    foreach ($object in @(Get-ObjectInView -Noun 'SendConnector' -Touching 'SourceTransportServers')) {
        foreach ($source in @(Get-FinalValue -Object $object -Name 'SourceTransportServers')) {
            $name = ("$source" -split '\.')[0]
            # A planned server was compared with the place.
            if ($name -eq '' -or (Test-Planned -Name $name) -or (Test-Subscribed -Edge $name) -or (Test-ToSubscribe -Edge $name)) { continue }
            $shown = if ($servers.ContainsKey($name)) { $servers[$name] }
            if ($shown -and ((Test-Role -Server $shown -Role 'mailbox') -or (Test-Role -Server $shown -Role 'hub'))) { continue }
            $why = if (-not $shown) { 'Get-ExchangeServer does not show it, and no Edge server of that name is subscribed' }
            elseif (Test-Role -Server $shown -Role 'edge') { 'it is an Edge server that is not subscribed' }
            else { "its role is $(Get-PropertyValue -From $shown -Name 'ServerRole'), which has no Transport service" }
            New-Problem -Kind 'source' -Key $object.Key -Property 'SourceTransportServers' -Wanted $name -Sentence "$name cannot be a source server of $(Get-Title -Object $object): $why. Correct the source servers in the design, or make $name one."
        }
    }
}

function Test-Planned {
    <#
    .SYNOPSIS
    Whether the design plans with a server of the organization.
    .PARAMETER Name
    The name of the server.
    #>
    param([string]$Name)

    @($script:servers | Where-Object -FilterScript { $_.Role -ne 'edge' -and (Test-SameServer -First $_.Name -Second $Name) }).Count -gt 0
}
