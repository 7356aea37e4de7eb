# Receive connectors that stand in each other's way. Exchange tells them apart by address, port and remote range, and gives a
# port of a server to one transport service only.

function Get-ConflictProblem {
    <#
    .SYNOPSIS
    The connectors that are made or bound anew and would conflict with others on their server as all steps leave them.
    #>
    param()

    $made = @(Get-ObjectInView -Noun 'ReceiveConnector' -Touching 'Bindings', 'RemoteIPRanges', 'TransportRole')
    if ($made.Count -eq 0) { return }
    $listeners = Get-FinalListener
    $told = @{}
    foreach ($object in $made) {
        $mine = Get-WantedListener -Object $object
        foreach ($other in $listeners[$mine.Server]) {
            if ($other.Key -eq $mine.Key -or $told.ContainsKey("$($other.Key) $($mine.Key)")) { continue }
            $why = Get-ConflictText -Mine $mine -Other $other
            if (-not $why) { continue }
            if ($other.Key) { $told["$($mine.Key) $($other.Key)"] = $true }
            Get-Conflict -Mine $mine -Other $other -Why $why
        }
    }
}

function Get-Conflict {
    <#
    .SYNOPSIS
    The problem that two connectors conflict; a warning where one is switched off, as nobody verified whether Exchange counts it.
    .PARAMETER Mine
    The connector of the design.
    .PARAMETER Other
    The one that stands in its way.
    .PARAMETER Why
    What they have in common.
    #>
    param($Mine, $Other, [string]$Why)

    $severity = if ($Mine.IsEnabled -and $Other.IsEnabled) { 'stop' } else { 'warning' }
    $known = if ($Other.Key) { '' } else { ', which the scripts of this design do not touch,' }
    $unverified = if ($severity -eq 'warning') { ' One of them is switched off; whether Exchange counts it is not verified.' } else { '' }
    New-Problem -Kind 'conflict' -Key $Mine.Key -Property 'Bindings' -Now $Other.Title -Wanted $Mine.Title -Severity $severity -Sentence "$($Mine.Title) and $($Other.Title)$known $Why.$unverified Change the binding or the remote ranges of one of them, or remove $($Other.Title)."
}

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
        # Exchange 2010 and Edge servers have one transport service.
        Service = if ("$($Value['TransportRole'])") { "$($Value['TransportRole'])" } else { 'HubTransport' }
        IsEnabled = "$($Value['Enabled'])" -ne 'False'
    }
}

function Get-ConflictText {
    <#
    .SYNOPSIS
    What two connectors of one server have in common that must not be, as the end of a sentence; nothing where they go together.
    .PARAMETER Mine
    One connector, in its parts.
    .PARAMETER Other
    The other.
    #>
    param($Mine, $Other)

    $isOneService = Test-SameText -First $Mine.Service -Second $Other.Service
    foreach ($binding in $Mine.Bindings) {
        foreach ($theirs in $Other.Bindings) {
            if (-not (Test-Touching -First $binding -Second $theirs)) { continue }
            if (-not $isOneService) { return "are of two transport services ($($Mine.Service), $($Other.Service)) and both listen on $(Join-Distinct -First $binding.Text -Second $theirs.Text), which only one can do" }
            $isSame = Test-SameListener -First $binding -Second $theirs
            foreach ($range in $Mine.Ranges) {
                foreach ($their in $Other.Ranges) {
                    $overlap = Get-Overlap -First $range -Second $their
                    if ($overlap -eq 'same' -and $isSame) { return "have the same binding $($binding.Text) and the same remote range $($range.Text), which Exchange refuses" }
                    if ($overlap -eq 'partly') { return "listen on $(Join-Distinct -First $binding.Text -Second $theirs.Text) for remote ranges that overlap in part ($($range.Text), $($their.Text)), where one has to lie within the other" }
                }
            }
        }
    }
}

function Join-Distinct {
    <#
    .SYNOPSIS
    Two texts as one, each once.
    .PARAMETER First
    One text.
    .PARAMETER Second
    The other.
    #>
    param([string]$First, [string]$Second)

    if ($First -eq $Second) { return $First }
    "$First and $Second"
}
