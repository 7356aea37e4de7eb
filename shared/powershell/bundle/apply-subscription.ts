/** The part of an apply script that subscribes Edge servers, ends subscriptions and starts the synchronization. */
export const subscriptionFunctions = String.raw`
function Invoke-SubscriptionStep([string]$Cmdlet, $Parameter, [string]$Edge) {
    if ($Cmdlet -eq 'Start-EdgeSynchronization') { return Start-Synchronization $Parameter }
    if ($Cmdlet -eq 'Remove-EdgeSubscription') { return Remove-Subscription "$($Parameter['Identity'])" }
    if ($script:inOrganization) { return Import-Subscription $Parameter $Edge }
    Export-Subscription $Parameter $Edge
}

# Name and Site are read where they are shown; that Get-EdgeSubscription shows them so is unverified.
function Find-Subscription([string]$Edge) {
    @(Get-EdgeSubscription -ErrorAction Stop) |
        Where-Object { $_ -and (Test-SameText ("$($_.Name)" -split '\.')[0] ($Edge -split '\.')[0]) } |
        Select-Object -First 1
}

# Whether Get-EdgeSubscription tells anything on an Edge server is unverified: where it fails, nothing is known.
function Test-SubscribedHere([string]$Edge) {
    try { [bool](Find-Subscription $Edge) } catch { $null }
}

# On the Edge server: the file that the organization reads. A file that is there is not written again; where the shell
# cannot tell of a subscription and the file was deleted, it would be, so -WhatIf first.
function Export-Subscription($Parameter, [string]$Edge) {
    $file = "$($Parameter['FileName'])"
    $title = "The subscription of $Edge"
    if (Test-SubscribedHere $Edge) { return Write-AlreadyRight $title }
    if ([System.IO.File]::Exists($file)) {
        Write-AlreadyRight "The subscription file $file"
        $expires = [System.IO.File]::GetLastWriteTime($file).AddHours(24)
        if ((Get-Date) -lt $expires) { return Write-Host "  Import it in the organization until $expires." }
        return Write-Warning "$file is older than 24 hours and cannot be imported any more. Delete it. Start this script again only if Get-EdgeSubscription in the organization does not name $Edge."
    }
    if (-not (Test-Consent 'Create' $title "Write $file, delete the Send connectors, accepted domains and remote domains here")) { return }
    $again = @(Get-DeletedBySubscription)
    $arguments = Get-Argument $Parameter @()
    New-EdgeSubscription @arguments | Out-Null
    Write-Done 'Create' "$file was written." (@(Join-Command 'Remove-EdgeSubscription' ([ordered]@{ Identity = $Edge })) + $again)
    Write-Host "  Copy it to the same path where the script of the organization is started, and start that one within 24 hours."
    Write-Warning "$file holds credentials: delete it on both sides when the organization has read it."
}

# The commands that make again what New-EdgeSubscription deletes here; remote domains are not among them.
function Get-DeletedBySubscription {
    foreach ($noun in 'SendConnector', 'AcceptedDomain') {
        if (-not (Get-Command -Name "New-$noun" -ErrorAction SilentlyContinue)) { continue }
        foreach ($item in @(& "Get-$noun" -ErrorAction Stop)) { if ($item) { Get-RecreateCommand $noun $item } }
    }
}

# In the organization: reads the file of the Edge server.
function Import-Subscription($Parameter, [string]$Edge) {
    $site = "$($Parameter['Site'])"
    $title = "The subscription of $Edge"
    $existing = Find-Subscription $Edge
    $known = if ($existing) { ("$($existing.Site)" -split '/')[-1] } else { '' }
    if ($known -and -not (Test-SameText $known $site)) {
        throw "$Edge is subscribed to the site $known, not to $site. End that subscription first, here and on $Edge."
    }
    if ($existing) { return Write-AlreadyRight $title }
    if (-not (Test-Consent 'Create' $title "Create, for the site $site")) { return }
    $arguments = Get-Argument $Parameter @()
    New-EdgeSubscription @arguments | Out-Null
    Write-Done 'Create' "$Edge was subscribed to the site $site." (Join-Command 'Remove-EdgeSubscription' ([ordered]@{ Identity = $Edge }))
    Write-Warning 'The subscription file holds credentials: delete it here and on the Edge server.'
}

# Only called when the file is needed, so that it may be deleted afterwards.
function Read-SubscriptionFile([string]$Path) {
    if (-not [System.IO.File]::Exists($Path)) {
        throw "There is no file $Path on this machine: start the script of the Edge server, which writes it there, and copy it from the Edge server to this path."
    }
    , [System.IO.File]::ReadAllBytes($Path)
}

# Brings the Edge server up to date; it changes no setting, so it runs every time.
function Start-Synchronization($Parameter) {
    $title = "Synchronization with $($Parameter['TargetServer'])"
    if (-not $script:run.ShouldProcess($title, 'Start')) { return }
    $arguments = Get-Argument $Parameter @()
    $report = (Start-EdgeSynchronization @arguments | Out-String).Trim()
    Write-Host "  $title was started."
    if ($report) { Write-Host $report }
}

function Remove-Subscription([string]$Edge) {
    $title = "The subscription of $Edge"
    $isKnown = if ($script:inOrganization) { [bool](Find-Subscription $Edge) } else { Test-SubscribedHere $Edge }
    if ($isKnown -eq $false) { return Write-AlreadyRight "$title (removed)" }
    if (-not (Test-Consent 'Remove' $title 'Remove')) { return }
    $again = @(if ($script:inOrganization) { Get-LosingSource $Edge })
    Remove-EdgeSubscription -Identity $Edge -Confirm:$false -ErrorAction Stop | Out-Null
    $first = "# Subscribe $Edge again first: New-EdgeSubscription on $Edge, then in the organization."
    Write-Done 'Remove' "$title was removed." (@($first) + $again)
}

# The commands that give connectors their source back; a connector with no other source is deleted with the subscription.
function Get-LosingSource([string]$Edge) {
    foreach ($connector in @(Get-SendConnector -ErrorAction Stop)) {
        if (-not $connector -or "$($connector.Name)" -like 'EdgeSync - *') { continue }
        $sources = Get-ValueSet 'SourceTransportServers' $connector.SourceTransportServers
        if (-not $sources.Contains($Edge)) { continue }
        if ($sources.Count -eq 1) { Get-RecreateCommand 'SendConnector' $connector; continue }
        $values = [ordered]@{ Identity = "$($connector.Identity)"; SourceTransportServers = $connector.SourceTransportServers }
        Join-Command 'Set-SendConnector' $values
    }
}
`
