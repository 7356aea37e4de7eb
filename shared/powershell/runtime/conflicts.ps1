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
            Get-Conflict -Mine $mine -Other $other -Why $why.Text -IsSure $why.IsSure
        }
    }
}

function Get-Conflict {
    <#
    .SYNOPSIS
    The problem that two connectors conflict; a warning where nobody can be sure: one is switched off, and whether Exchange counts it
    is not verified, or no source says of which transport service one is.
    .PARAMETER Mine
    The connector of the design.
    .PARAMETER Other
    The one that stands in its way.
    .PARAMETER Why
    What they have in common.
    .PARAMETER IsSure
    Whether that is known.
    #>
    param($Mine, $Other, [string]$Why, [bool]$IsSure)

    $isOn = $Mine.IsEnabled -and $Other.IsEnabled
    $severity = if ($isOn -and $IsSure) { 'stop' } else { 'warning' }
    $known = if ($Other.Key) { '' } else { ', which the scripts of this design do not touch,' }
    $unverified = if ($isOn) { '' } else { ' One of them is switched off; whether Exchange counts it is not verified.' }
    New-Problem -Kind 'conflict' -Key $Mine.Key -Property 'Bindings' -Now $Other.Title -Wanted $Mine.Title -Severity $severity -Sentence "$($Mine.Title) and $($Other.Title)$known $Why.$unverified Change the binding or the remote ranges of one of them, or remove $($Other.Title)."
}

function Get-ConflictText {
    <#
    .SYNOPSIS
    What two connectors of one server have in common that must not be: Text, the end of a sentence, and IsSure; nothing where they
    go together.
    .PARAMETER Mine
    One connector, in its parts.
    .PARAMETER Other
    The other.
    #>
    param($Mine, $Other)

    $isOneService = Test-SameText -First $Mine.Service -Second $Other.Service
    # Two of which nobody says it are of the same one.
    $isKnown = $isOneService -or ($Mine.Service -ne '' -and $Other.Service -ne '')
    foreach ($binding in $Mine.Bindings) {
        foreach ($theirs in $Other.Bindings) {
            if (-not (Test-Touching -First $binding -Second $theirs)) { continue }
            $where = Join-Distinct -First $binding.Text -Second $theirs.Text
            if ($isKnown -and -not $isOneService) {
                return @{ IsSure = $true; Text = "are of two transport services ($($Mine.Service), $($Other.Service)) and both listen on $where, which only one can do" }
            }
            $text = Get-RangeConflict -Mine $Mine -Other $Other -IsSame (Test-SameListener -First $binding -Second $theirs) -Where $where
            if ($text) { return @{ IsSure = $true; Text = $text } }
            if ($isKnown) { continue }
            return @{ IsSure = $false; Text = "both listen on $where, which only connectors of one transport service can do, and TransportRole is not stated; whether Exchange then takes HubTransport is not verified" }
        }
    }
}

function Get-RangeConflict {
    <#
    .SYNOPSIS
    The remote ranges of two connectors that must not be together on what they listen on, as the end of a sentence; nothing where they may.
    .PARAMETER Mine
    One connector, in its parts.
    .PARAMETER Other
    The other.
    .PARAMETER IsSame
    Whether they have the same binding, and not one on all addresses.
    .PARAMETER Where
    What they listen on.
    #>
    param($Mine, $Other, [bool]$IsSame, [string]$Where)

    foreach ($range in $Mine.Ranges) {
        foreach ($their in $Other.Ranges) {
            $overlap = Get-Overlap -First $range -Second $their
            if ($overlap -eq 'same' -and $IsSame) { return "have the same binding $Where and the same remote range $($range.Text), which Exchange refuses" }
            if ($overlap -eq 'partly') { return "listen on $Where for remote ranges that overlap in part ($($range.Text), $($their.Text)), where one has to lie within the other" }
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
