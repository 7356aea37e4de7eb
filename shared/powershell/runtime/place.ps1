# Whether this is the right place: the right shell, on the right machine, with the servers that the design plans with.

function Test-Place {
    <#
    .SYNOPSIS
    Whether this machine is a place: an Edge server is one by its name, everything that is no Edge server is the organization's.
    .PARAMETER Name
    The name of the Edge server.
    .PARAMETER IsEdge
    Whether the place is an Edge server.
    #>
    param([string]$Name, [bool]$IsEdge)

    if ($IsEdge) { return Test-SameText -First "$env:COMPUTERNAME" -Second $Name }
    -not (Test-EdgeMachine)
}

function Write-NoPlace {
    <#
    .SYNOPSIS
    Tells that this machine is none of the places of the bundle; returns the exit code.
    .PARAMETER Name
    The names of the places.
    #>
    param([string[]]$Name)

    Write-Host -Object "STOPPED. This machine, $env:COMPUTERNAME, is an Edge server that the design has no script for. Its places are: $($Name -join ', ')." -ForegroundColor Red
    Write-Host -Object '  Start this script on one of them: for the organization in a shell of a Mailbox server, for an Edge server on it itself.'
    1
}

function Test-EdgeMachine {
    <#
    .SYNOPSIS
    Whether this machine is an Edge server, as far as the shell tells.
    #>
    param()

    try { $servers = Get-ServerListing } catch { return $false }
    if ($servers.ContainsKey("$env:COMPUTERNAME")) { return Test-Role -Server $servers["$env:COMPUTERNAME"] -Role 'edge' }
    # The shell of an Edge server shows no other server than this one.
    $servers.Count -gt 0 -and @($servers.Values | Where-Object -FilterScript { -not (Test-Role -Server $_ -Role 'edge') }).Count -eq 0
}

function Get-PlaceProblem {
    <#
    .SYNOPSIS
    Why this is not the place that the script is for: shell, machine, servers. Without a shell nothing more can be asked.
    #>
    param()

    $shell = @(Get-ShellProblem)
    if ($shell.Count -gt 0) { return $shell }
    try { $servers = Get-ServerListing } catch {
        return New-Problem -Kind 'shell' -Sentence "Get-ExchangeServer failed ($($_.Exception.Message)), so that nothing shows which servers these are. Mend that and start $($script:run.Script) again."
    }
    $machine = @(Get-MachineProblem)
    if ($machine.Count -gt 0) { return $machine }
    Get-ServerProblem -Server $servers
}

function Get-ShellProblem {
    <#
    .SYNOPSIS
    The cmdlets that this shell lacks: all of them where it is no shell of Exchange, some where the account may not run them.
    #>
    param()

    $needed = @('Get-ExchangeServer') + @($script:cmdlets | Where-Object -FilterScript { $_ -ne 'Get-ExchangeServer' })
    $lacking = @($needed | Where-Object -FilterScript { -not (Get-Command -Name $_ -ErrorAction SilentlyContinue) })
    if ($lacking.Count -eq 0) { return }
    $again = "Start $($script:run.Script) $($script:run.Where)."
    if ($lacking.Count -eq $needed.Count) {
        return New-Problem -Kind 'shell' -Sentence "This is no Exchange Management Shell: it knows none of the cmdlets that the script needs, such as $($lacking[-1]). $again"
    }
    $right = if ($script:run.IsEdge) { 'start the shell as a member of the local group Administrators' }
    else { 'use an account that may run it, such as one of the role group Organization Management' }
    foreach ($name in $lacking) {
        New-Problem -Kind 'cmdlet' -Property $name -Sentence "This shell does not know $name, which the script needs: $right, and start $($script:run.Script) $($script:run.Where)."
    }
}

function Get-MachineProblem {
    <#
    .SYNOPSIS
    Why this machine is not the one that the script is for.
    #>
    param()

    $file = $script:run.Script
    if ($script:run.IsEdge) {
        $name = $script:run.PlaceName
        if (Test-Place -Name $name -IsEdge $true) { return }
        return New-Problem -Kind 'machine' -Now "$env:COMPUTERNAME" -Wanted $name -Sentence "$file is for $name and runs in the shell of $name itself; this machine is $env:COMPUTERNAME. Start it there."
    }
    if (-not (Test-EdgeMachine)) { return }
    New-Problem -Kind 'machine' -Now "$env:COMPUTERNAME" -Wanted 'organization' -Sentence "$file is for the organization, and this machine, $env:COMPUTERNAME, is an Edge server. Start it $($script:run.Where)."
}
