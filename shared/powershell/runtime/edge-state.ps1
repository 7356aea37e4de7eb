# What is already there of the subscriptions of Edge servers, and whether their synchronization works.

function Get-Subscription {
    <#
    .SYNOPSIS
    The subscriptions that the organization knows, or that of one Edge server. That Name is shown is unverified.
    .PARAMETER Edge
    The name of the server, with its domain or without.
    #>
    param([string]$Edge)

    if ($script:run.IsEdge -or -not (Get-Command -Name 'Get-EdgeSubscription' -ErrorAction SilentlyContinue)) { return }
    if ($Edge) { return Find-Subscription -Edge $Edge }
    Get-Listing -Noun 'EdgeSubscription' | Where-Object -FilterScript { Get-PropertyValue -From $_ -Name 'Name' }
}

function Test-Subscribed {
    <#
    .SYNOPSIS
    Whether the organization has a subscription of an Edge server.
    .PARAMETER Edge
    The name of the server.
    #>
    param([string]$Edge)

    $Edge -ne '' -and $null -ne (Get-Subscription -Edge $Edge)
}

function Test-ToSubscribe {
    <#
    .SYNOPSIS
    Whether a step of this place subscribes an Edge server.
    .PARAMETER Edge
    The name of the server.
    #>
    param([string]$Edge)

    @($script:steps | Where-Object -FilterScript { $_.Cmdlet -eq 'New-EdgeSubscription' -and (Test-SameServer -First $_.Edge -Second $Edge) }).Count -gt 0
}

function Get-SubscriptionProblem {
    <#
    .SYNOPSIS
    Why a subscription could not be made, or why what a step does on this Edge server is not done here.
    #>
    param()

    if ($script:run.IsEdge) { return Get-SubscribedHere }
    foreach ($step in @(Get-StepInView)) {
        if ($step.Cmdlet -eq 'New-EdgeSubscription') { Get-ImportProblem -Step $step }
        if ($step.Cmdlet -ne 'Start-EdgeSynchronization') { continue }
        $edge = "$($step.Parameter['TargetServer'])"
        if ((Test-Subscribed -Edge $edge) -or (Test-ToSubscribe -Edge $edge)) { continue }
        New-Problem -Kind 'subscription' -Key $step.Key -Sentence "$edge is not subscribed here, so that nothing can be synchronized with it. Subscribe it first, or correct the design."
    }
}

function Get-ImportProblem {
    <#
    .SYNOPSIS
    Why the organization could not read the file of an Edge server: it is subscribed elsewhere, or the file is missing or too old.
    .PARAMETER Step
    The step that reads it.
    #>
    param($Step)

    $edge = ($Step.Edge -split '\.')[0]
    $site = "$($Step.Parameter['Site'])"
    $subscription = Get-Subscription -Edge $edge
    if ($null -ne $subscription) {
        $known = ("$(Get-PropertyValue -From $subscription -Name 'Site')" -split '/')[-1]
        if (-not $known -or (Test-SameText -First $known -Second $site)) { return }
        return New-Problem -Kind 'subscription' -Key $Step.Key -Property 'Site' -Now $known -Wanted $site -Sentence "$edge is subscribed to the site $known, not to $site, and an Edge server has one site only. End that subscription first, here and on $edge."
    }
    $file = Get-FileOfStep -Step $Step
    if (-not $file) { return }
    if (-not [System.IO.File]::Exists($file)) {
        # The script of the Edge server, which writes it, may not have run when all is looked at before, or only shown.
        if ($script:run.Kind -ne 'apply' -or $WhatIfPreference) { return }
        return New-Problem -Kind 'subscription' -Key $Step.Key -Property 'FileData' -Wanted $file -Sentence "There is no file $file on this machine: start the script of $edge on $edge, which writes it there, and copy it to this path."
    }
    $written = [System.IO.File]::GetLastWriteTimeUtc($file)
    if ([datetime]::UtcNow -lt $written.AddHours(24)) { return }
    $when = $written.ToLocalTime().ToString('yyyy-MM-dd HH:mm', [Globalization.CultureInfo]::InvariantCulture)
    New-Problem -Kind 'subscription' -Key $Step.Key -Property 'FileData' -Now $when -Wanted $file -Sentence "$file was written on $when and can be imported for 24 hours only. Delete it here and on $edge, and start the script of $edge again, which writes a new one."
}

function Get-FileOfStep {
    <#
    .SYNOPSIS
    The path of the file that a step reads when it runs; empty where the step names none.
    .PARAMETER Step
    The step.
    #>
    param($Step)

    $block = $Step.Parameter['FileData']
    if ($block -isnot [scriptblock]) { return '' }
    $texts = $block.Ast.FindAll({ param($part) $part -is [System.Management.Automation.Language.StringConstantExpressionAst] -and $part.StringConstantType -ne 'BareWord' }, $true)
    "$(@($texts | ForEach-Object -Process { $_.Value }) | Select-Object -First 1)"
}

function Get-SubscribedHere {
    <#
    .SYNOPSIS
    On an Edge server: that it is subscribed, so that its Send connectors and accepted domains are changed in the organization
    only. Whether Get-EdgeSubscription tells anything here is unverified, so the connectors of a subscription are looked for.
    #>
    param()

    if (@($script:steps | Where-Object -FilterScript { $_.Noun -eq 'EdgeSubscription' }).Count -gt 0) { return }
    $step = @(Get-StepInView | Where-Object -FilterScript { $script:replicated -contains $_.Noun }) | Select-Object -First 1
    if (-not $step) { return }
    foreach ($connector in @(Get-Listing -Noun 'SendConnector')) {
        $name = "$(Get-PropertyValue -From $connector -Name 'Name')"
        if (-not $name.StartsWith('EdgeSync - ', [StringComparison]::OrdinalIgnoreCase)) { continue }
        return New-Problem -Kind 'subscription' -Key $step.Key -Now $name -Sentence "$($script:run.PlaceName) is subscribed to an organization: it has the Send connector '$name'. Its Send connectors and accepted domains are changed in the organization, not here. Draw the subscription in the design, or end it."
    }
}

function Get-SynchronizationProblem {
    <#
    .SYNOPSIS
    The Edge servers whose synchronization fails, where steps change what it carries to them. One that a step subscribes anew has not been synchronized yet.
    #>
    param()

    if ($script:run.IsEdge) { return }
    $carried = @('EdgeSynchronization', 'TransportConfig') + @($script:replicated)
    $step = @(Get-StepInView | Where-Object -FilterScript { $carried -contains $_.Noun }) | Select-Object -First 1
    if (-not $step -or @(Get-Subscription).Count -eq 0) { return }
    if (-not (Get-Command -Name 'Test-EdgeSynchronization' -ErrorAction SilentlyContinue)) { return }
    try { $results = @(Test-EdgeSynchronization -ErrorAction Stop) } catch {
        return New-Problem -Kind 'synchronization' -Severity 'warning' -Sentence "Test-EdgeSynchronization failed ($($_.Exception.Message)), so that nobody knows whether the Edge servers are up to date. Look at it before the change."
    }
    foreach ($result in $results) {
        $edge = "$(Get-PropertyValue -From $result -Name 'Name')"
        $status = "$(Get-PropertyValue -From $result -Name 'SyncStatus')"
        if ($status -eq 'Normal' -or ($edge -and (Test-ToSubscribe -Edge $edge))) { continue }
        $severity = if ($status -eq 'Failed') { 'stop' } else { 'warning' }
        New-Problem -Kind 'synchronization' -Property 'SyncStatus' -Now $status -Severity $severity -Sentence "The synchronization with the Edge server $edge is not in order: Test-EdgeSynchronization shows '$status'. Mend it first (Start-EdgeSynchronization -TargetServer $edge), since what is changed here would not arrive there."
    }
}
