# Connectors that the design does not know. Most do no harm; one that takes mail away from a designed one is a difference.

function Get-ExtraConnector {
    <#
    .SYNOPSIS
    The connectors of this place that the design does not know, each with the problem that it makes, or none.
    #>
    param()

    $known = New-Object -TypeName 'System.Collections.Generic.HashSet[string]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)
    foreach ($object in @($script:objects.Values)) { if ($object.Guid) { [void]$known.Add($object.Guid) } }
    $listeners = Get-FinalListener
    foreach ($noun in $script:holders) {
        foreach ($item in @(Get-Listing -Noun $noun)) {
            if ($known.Contains((Get-GuidText -Item $item))) { continue }
            $server = "$(Get-PropertyValue -From $item -Name 'Server')"
            if ($noun -eq 'ReceiveConnector' -and -not (Test-PlannedServer -Name $server)) { continue }
            $problem = if ($noun -eq 'ReceiveConnector') { Get-ExtraListener -Item $item -Listener $listeners } else { Get-ExtraRoute -Item $item }
            [pscustomobject]@{
                Noun = $noun; Server = $server; Name = "$(Get-PropertyValue -From $item -Name 'Name')"
                Title = "$($script:words[$noun]) '$(Get-PropertyValue -From $item -Name 'Identity')'"; Problem = $problem
            }
        }
    }
}

function Test-PlannedServer {
    <#
    .SYNOPSIS
    Whether the design plans with a server; on an Edge server there is no other.
    .PARAMETER Name
    The name of the server.
    #>
    param([string]$Name)

    if ($script:run.IsEdge) { return $true }
    @($script:servers | Where-Object -FilterScript { Test-SameServer -First $_.Name -Second $Name }).Count -gt 0
}

function Get-ExtraListener {
    <#
    .SYNOPSIS
    The problem that a Receive connector conflicts with a designed one, or answers in its stead to all that it is for.
    .PARAMETER Item
    The connector as Exchange shows it.
    .PARAMETER Listener
    The connectors of each server in the parts that are compared.
    #>
    param($Item, $Listener)

    $mine = Get-ShownListener -Item $Item
    if (-not $mine.IsEnabled) { return }
    foreach ($designed in @($Listener[$mine.Server])) {
        if (-not $designed.Key -or -not $designed.IsEnabled) { continue }
        $conflict = Get-ConflictText -Mine $mine -Other $designed
        $why = if ($conflict -and $conflict.IsSure) { $conflict.Text } else { Get-TakenText -Mine $mine -Designed $designed }
        if (-not $why) { continue }
        return New-Problem -Kind 'extra' -Now $mine.Title -Sentence "$($mine.Title), which the design does not know, and $($designed.Title) $why. Remove $($mine.Title), change its binding or its remote ranges, or draw it in the design."
    }
}

function Get-TakenText {
    <#
    .SYNOPSIS
    That a connector on one address answers instead of a designed one on all addresses, for a whole remote range of it: Exchange
    takes the binding to the address itself first.
    .PARAMETER Mine
    The connector, in its parts.
    .PARAMETER Designed
    The designed one.
    #>
    param($Mine, $Designed)

    foreach ($binding in $Mine.Bindings) {
        foreach ($theirs in $Designed.Bindings) {
            if ($binding.IsWildcard -or -not $theirs.IsWildcard -or -not (Test-Touching -First $binding -Second $theirs)) { continue }
            foreach ($range in $Mine.Ranges) {
                foreach ($their in $Designed.Ranges) {
                    if ('same', 'around' -contains (Get-Overlap -First $range -Second $their)) {
                        return "are both for $($their.Text) on port $($binding.Port), and on $($binding.Address) the first one answers"
                    }
                }
            }
        }
    }
}

function Get-ExtraRoute {
    <#
    .SYNOPSIS
    The problem that a Send connector has an address space of a designed one at no higher cost, so that it takes mail away from it.
    .PARAMETER Item
    The connector as Exchange shows it.
    #>
    param($Item)

    if ("$(Get-PropertyValue -From $Item -Name 'Enabled')" -eq 'False') { return }
    $title = "$($script:words['SendConnector']) '$(Get-PropertyValue -From $Item -Name 'Identity')'"
    $spaces = @(Get-SpacePart -Value (Get-PropertyValue -From $Item -Name 'AddressSpaces'))
    foreach ($object in @($script:objects.Values | Where-Object -FilterScript { $_.Noun -eq 'SendConnector' -and $null -ne $_.Wanted })) {
        if ("$(Get-FinalValue -Object $object -Name 'Enabled')" -eq 'False') { continue }
        foreach ($designed in @(Get-SpacePart -Value (Get-FinalValue -Object $object -Name 'AddressSpaces'))) {
            $same = @($spaces | Where-Object -FilterScript { (Test-SameText -First $_.Name -Second $designed.Name) -and $_.Cost -le $designed.Cost }) | Select-Object -First 1
            if (-not $same) { continue }
            return New-Problem -Kind 'extra' -Now $title -Sentence "$title, which the design does not know, has the address space $($designed.Name) of $(Get-Title -Object $object) at the cost $($same.Cost), which is not higher than $($designed.Cost), so that it may take its mail. Remove it, raise its cost, or draw it in the design."
        }
    }
}

function Get-SpacePart {
    <#
    .SYNOPSIS
    Address spaces in their parts: Name with the type, and Cost.
    .PARAMETER Value
    The address spaces.
    #>
    param($Value)

    foreach ($space in @($Value)) {
        if ("$space" -eq '') { continue }
        $text = Format-AddressSpace -Text "$space".Trim()
        $at = $text.LastIndexOf(';')
        [pscustomobject]@{ Name = $text.Substring(0, $at); Cost = [int]$text.Substring($at + 1).Trim() }
    }
}
