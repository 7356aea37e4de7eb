# Subscribing Edge servers, ending subscriptions, starting the synchronization.

function Invoke-SubscriptionStep {
    <#
    .SYNOPSIS
    Carries out one command about the subscription of an Edge server.
    .PARAMETER Cmdlet
    The cmdlet.
    .PARAMETER Parameter
    Its parameters, in order; a script block stands for what is read when it is needed.
    .PARAMETER Object
    The name of the Edge server where no parameter has it.
    #>
    param([string]$Cmdlet, $Parameter, [string]$Object)

    Start-Step -Cmdlet $Cmdlet
    if ($Cmdlet -eq 'Start-EdgeSynchronization') { return Start-Synchronization -Parameter $Parameter }
    if ($Cmdlet -eq 'Remove-EdgeSubscription') { return Remove-Subscription -Edge $Parameter['Identity'] }
    if ($script:inOrganization) { return Import-Subscription -Parameter $Parameter -Edge $Object }
    Export-Subscription -Parameter $Parameter -Edge $Object
}

function Find-Subscription {
    <#
    .SYNOPSIS
    The subscription of an Edge server; nothing where there is none. That Get-EdgeSubscription shows Name and Site is unverified, so they are read where they are shown.
    .PARAMETER Edge
    The name of the server, with its domain or without.
    #>
    param([string]$Edge)

    $wanted = ($Edge -split '\.')[0]
    @(Get-EdgeSubscription -ErrorAction Stop) |
        Where-Object -FilterScript { $_ -and (Test-SameText -First ("$(Get-PropertyValue -From $_ -Name 'Name')" -split '\.')[0] -Second $wanted) } |
        Select-Object -First 1
}

function Test-SubscribedHere {
    <#
    .SYNOPSIS
    Whether this Edge server is subscribed; nothing where that is not known. Whether Get-EdgeSubscription tells anything on an Edge server is unverified.
    .PARAMETER Edge
    The name of the server.
    #>
    param([string]$Edge)

    try { [bool](Find-Subscription -Edge $Edge) } catch { $null }
}

function Export-Subscription {
    <#
    .SYNOPSIS
    On the Edge server: writes the file that the organization reads. A file that is there is not written again; where the shell
    cannot tell of a subscription and the file was deleted, it would be, so -WhatIf first.
    .PARAMETER Parameter
    The parameters of the step.
    .PARAMETER Edge
    The name of the server.
    #>
    param($Parameter, [string]$Edge)

    $file = "$($Parameter['FileName'])"
    $title = "The subscription of $Edge"
    if (Test-SubscribedHere -Edge $Edge) { return Write-AlreadyRight -Title $title }
    if ([System.IO.File]::Exists($file)) { return Write-FileAge -Path $file -Edge $Edge }
    $what = "Write $file, delete the Send connectors, accepted domains and remote domains here"
    if (-not (Test-Consent -Kind 'Create' -Title $title -Action $what)) { return }
    $again = @(Get-DeletedBySubscription)
    $arguments = Get-Argument -Parameter $Parameter
    New-EdgeSubscription @arguments | Out-Null
    $back = Join-Command -Cmdlet 'Remove-EdgeSubscription' -Values ([ordered]@{ Identity = $Edge })
    Write-Done -Kind 'Create' -Sentence "$file was written." -WayBack (@($back) + $again)
    Write-Host -Object '  Copy it to the same path where the script of the organization is started, and start that one within 24 hours.'
    Write-Warning -Message "$file holds credentials: delete it on both sides when the organization has read it."
}

function Write-FileAge {
    <#
    .SYNOPSIS
    Tells how long a subscription file that is there can be imported: for 24 hours after it was written.
    .PARAMETER Path
    The file.
    .PARAMETER Edge
    The name of the Edge server.
    #>
    param([string]$Path, [string]$Edge)

    Write-AlreadyRight -Title "The subscription file $Path"
    $expires = [System.IO.File]::GetLastWriteTime($Path).AddHours(24)
    if ((Get-Date) -lt $expires) { return Write-Host -Object "  Import it in the organization until $expires." }
    Write-Warning -Message "$Path is older than 24 hours and cannot be imported any more. Delete it. Start this script again only if Get-EdgeSubscription in the organization does not name $Edge."
}

function Get-DeletedBySubscription {
    <#
    .SYNOPSIS
    The commands that make again what New-EdgeSubscription deletes here; remote domains are not among them.
    #>
    param()

    foreach ($noun in $script:replicated) {
        if (-not (Get-Command -Name "New-$noun" -ErrorAction SilentlyContinue)) { continue }
        foreach ($item in @(& "Get-$noun" -ErrorAction Stop)) {
            if ($item) { Get-RecreateCommand -Noun $noun -Existing $item }
        }
    }
}

function Import-Subscription {
    <#
    .SYNOPSIS
    In the organization: reads the file of the Edge server.
    .PARAMETER Parameter
    The parameters of the step.
    .PARAMETER Edge
    The name of the server.
    #>
    param($Parameter, [string]$Edge)

    $site = "$($Parameter['Site'])"
    $title = "The subscription of $Edge"
    $existing = Find-Subscription -Edge $Edge
    $known = ("$(Get-PropertyValue -From $existing -Name 'Site')" -split '/')[-1]
    if ($known -and -not (Test-SameText -First $known -Second $site)) {
        throw "$Edge is subscribed to the site $known, not to $site. End that subscription first, here and on $Edge."
    }
    if ($existing) { return Write-AlreadyRight -Title $title }
    if (-not (Test-Consent -Kind 'Create' -Title $title -Action "Create, for the site $site")) { return }
    $arguments = Get-Argument -Parameter $Parameter
    New-EdgeSubscription @arguments | Out-Null
    $back = Join-Command -Cmdlet 'Remove-EdgeSubscription' -Values ([ordered]@{ Identity = $Edge })
    Write-Done -Kind 'Create' -Sentence "$Edge was subscribed to the site $site." -WayBack $back
    Write-Warning -Message 'The subscription file holds credentials: delete it here and on the Edge server.'
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

function Start-Synchronization {
    <#
    .SYNOPSIS
    Brings the Edge server up to date; it changes no setting, so it runs every time.
    .PARAMETER Parameter
    The parameters of the step.
    #>
    param($Parameter)

    $title = "Synchronization with $($Parameter['TargetServer'])"
    if (-not $script:run.ShouldProcess($title, 'Start')) { return }
    $arguments = Get-Argument -Parameter $Parameter
    $report = (Start-EdgeSynchronization @arguments | Out-String).Trim()
    Write-Host -Object "  $title was started."
    if ($report) { Write-Host -Object $report }
}

function Remove-Subscription {
    <#
    .SYNOPSIS
    Ends the subscription of an Edge server on this side.
    .PARAMETER Edge
    The name of the server.
    #>
    param([string]$Edge)

    $title = "The subscription of $Edge"
    $isKnown = if ($script:inOrganization) { [bool](Find-Subscription -Edge $Edge) } else { Test-SubscribedHere -Edge $Edge }
    if ($isKnown -eq $false) { return Write-AlreadyRight -Title "$title (removed)" }
    if (-not (Test-Consent -Kind 'Remove' -Title $title -Action 'Remove')) { return }
    $again = @(if ($script:inOrganization) { Get-LosingSource -Edge $Edge })
    Remove-EdgeSubscription -Identity $Edge -Confirm:$false -ErrorAction Stop | Out-Null
    $first = "# Subscribe $Edge again first: New-EdgeSubscription on $Edge, then in the organization."
    Write-Done -Kind 'Remove' -Sentence "$title was removed." -WayBack (@($first) + $again)
}

function Get-LosingSource {
    <#
    .SYNOPSIS
    The commands that give connectors their source back; a connector with no other source is deleted with the subscription.
    .PARAMETER Edge
    The name of the server whose subscription ends.
    #>
    param([string]$Edge)

    foreach ($connector in @(Get-SendConnector -ErrorAction Stop)) {
        if (-not $connector -or "$(Get-PropertyValue -From $connector -Name 'Name')" -like 'EdgeSync - *') { continue }
        $shown = Get-Property -Existing $connector -Name 'SourceTransportServers'
        if (-not $shown) { continue }
        $sources = Get-ValueSet -Name 'SourceTransportServers' -Value $shown.Value
        if (-not $sources.Contains($Edge)) { continue }
        if ($sources.Count -eq 1) { Get-RecreateCommand -Noun 'SendConnector' -Existing $connector; continue }
        $values = [ordered]@{ Identity = "$(Get-PropertyValue -From $connector -Name 'Identity')"; SourceTransportServers = $shown.Value }
        Join-Command -Cmdlet 'Set-SendConnector' -Values $values
    }
}
