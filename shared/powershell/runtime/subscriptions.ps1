# Subscribing Edge servers, ending subscriptions, starting the synchronization.

function Get-SubscriptionWork {
    <#
    .SYNOPSIS
    What a step about the subscription of an Edge server has to do; nothing where that is done.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    if ($Step.Verb -eq 'Start') { return Get-SynchronizationWork -Step $Step }
    $title = "The subscription of $($Step.Edge)"
    if ($Step.Verb -eq 'Remove') {
        if (Test-SubscriptionEnded -Step $Step) { return }
        return New-Work -Step $Step -Action 'unsubscribe' -Title $title -What 'Remove' -Arguments $Step.Parameter
    }
    if ($script:run.IsEdge) {
        $file = "$($Step.Parameter['FileName'])"
        if ((Test-EdgeSubscribed -Step $Step) -or [System.IO.File]::Exists($file)) { return }
        $what = "Write $file, delete the Send connectors, accepted domains and remote domains here"
        return New-Work -Step $Step -Action 'subscribe' -Title $title -What $what -Arguments $Step.Parameter
    }
    if (Find-Subscription -Edge $Step.Edge) { return }
    New-Work -Step $Step -Action 'subscribe' -Title $title -What "Create, for the site $($Step.Parameter['Site'])" -Arguments $Step.Parameter
}

function Find-Subscription {
    <#
    .SYNOPSIS
    The subscription of an Edge server; nothing where there is none. That Get-EdgeSubscription shows Name and Site is unverified, so they are read where they are shown.
    .PARAMETER Edge
    The name of the server, with its domain or without.
    #>
    param([string]$Edge)

    @(Get-Listing -Noun 'EdgeSubscription') |
        Where-Object -FilterScript { Test-SameServer -First "$(Get-PropertyValue -From $_ -Name 'Name')" -Second $Edge } |
        Select-Object -First 1
}

function Test-EdgeSubscribed {
    <#
    .SYNOPSIS
    Whether an Edge server is subscribed, as far as this side can tell. Whether Get-EdgeSubscription tells anything on an Edge server
    is unverified, so that there the journal counts first.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    if (-not $script:run.IsEdge) { return [bool](Find-Subscription -Edge $Step.Edge) }
    $former = @(Get-OwnEntry -Key $Step.Key -Action 'subscribe', 'unsubscribe' | Where-Object -FilterScript { $_.IsDone })
    # A rollback that was stopped has ended it, or was about to.
    if ($former.Count -gt 0) { return $former[-1].Action -eq 'subscribe' -and $former[-1].Back -eq '' }
    try { if (Find-Subscription -Edge $Step.Edge) { return $true } } catch { $null = $_ }
    $false
}

function Test-SubscriptionEnded {
    <#
    .SYNOPSIS
    Whether nothing is left to end. An Edge server whose journal does not know, and that shows no subscription, may have one nevertheless.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    if (-not $script:run.IsEdge) { return -not (Find-Subscription -Edge $Step.Edge) }
    $former = @(Get-OwnEntry -Key $Step.Key -Action 'subscribe', 'unsubscribe' | Where-Object -FilterScript { $_.IsDone })
    $former.Count -gt 0 -and $former[-1].Action -eq 'unsubscribe' -and $former[-1].Back -eq ''
}

function Test-NothingToEnd {
    <#
    .SYNOPSIS
    Whether a command failed since there is no subscription to be ended, as after a run that was stopped.
    .PARAMETER Work
    What was to be done.
    .PARAMETER Problem
    The error.
    #>
    param($Work, $Problem)

    if ($Work.Action -ne 'unsubscribe') { return $false }
    "$($Problem.CategoryInfo.Category)" -eq 'ObjectNotFound' -or "$($Problem.FullyQualifiedErrorId)" -match 'NotFoundException'
}

function Get-FileProblem {
    <#
    .SYNOPSIS
    On an Edge server: warns of a subscription file which is there already and cannot be imported any more, as it is good for 24 hours.
    #>
    param()

    if (-not $script:run.IsEdge) { return }
    foreach ($step in @($script:steps | Where-Object -FilterScript { $_.Cmdlet -eq 'New-EdgeSubscription' })) {
        $file = "$($step.Parameter['FileName'])"
        if (-not [System.IO.File]::Exists($file) -or (Test-EdgeSubscribed -Step $step)) { continue }
        if ([System.IO.File]::GetLastWriteTimeUtc($file).AddHours(24) -gt [DateTime]::UtcNow) { continue }
        $next = "Delete it, and start this script again, unless Get-EdgeSubscription in the organization names $($step.Edge) already."
        New-Problem -Kind 'subscription' -Key $step.Key -Severity 'warning' -Sentence "$file is older than 24 hours and cannot be imported any more. $next"
    }
}

function Read-SubscriptionFile {
    <#
    .SYNOPSIS
    The bytes of a subscription file; called only when they are needed, so that the file may be deleted afterwards.
    .PARAMETER Path
    The file.
    #>
    param([string]$Path)

    if (-not [System.IO.File]::Exists($Path)) {
        throw "There is no file $Path on this machine: start the script of the Edge server, which writes it there, and copy it from the Edge server to this path."
    }
    , [System.IO.File]::ReadAllBytes($Path)
}

function Get-SynchronizationWork {
    <#
    .SYNOPSIS
    The synchronization with an Edge server; nothing where it was done after everything else.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    $last = 0
    foreach ($entry in @((Get-History).Entries)) {
        if ($entry.IsDone -and $entry.Back -ne 'done' -and -not ($entry.Action -eq 'synchronize' -and $entry.Key -ne $Step.Key)) { $last = $entry }
    }
    if ($last -and $last.Action -eq 'synchronize') { return }
    New-Work -Step $Step -Action 'synchronize' -Title "Synchronization with $($Step.Edge)" -What 'Start' -Arguments $Step.Parameter
}

function Assert-Synchronized {
    <#
    .SYNOPSIS
    Stops where a synchronization did not succeed. That its results show Result is unverified, so it is read where it is shown.
    .PARAMETER Result
    What Start-EdgeSynchronization returned.
    .PARAMETER Edge
    The name of the server.
    #>
    param($Result, [string]$Edge)

    $told = @($Result | ForEach-Object -Process { "$(Get-PropertyValue -From $_ -Name 'Result')" } | Where-Object -FilterScript { $_ })
    $failed = @($told | Where-Object -FilterScript { $_ -ne 'Success' })
    if ($failed.Count -gt 0) {
        throw "The synchronization with $Edge failed: $($failed -join ', '). See that this server reaches $Edge by its name on port 50636, and that the subscription file was imported within 24 hours; then start this script again."
    }
    if ($told.Count -eq 0) { Write-Warning -Message "Start-EdgeSynchronization did not say whether it succeeded: look with Test-EdgeSynchronization." }
}

function Write-SubscriptionAdvice {
    <#
    .SYNOPSIS
    What a person has to do after a subscription file was written or read.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    if ($script:run.IsEdge) {
        Write-Host -Object '  Copy the file to the same path where the script of the organization is started, and start that one within 24 hours.'
        return Write-Warning -Message "$($Step.Parameter['FileName']) holds credentials: delete it on both sides when the organization has read it."
    }
    Write-Warning -Message 'The subscription file holds credentials: delete it here and on the Edge server.'
}
