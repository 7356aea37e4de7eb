# Whether the certificates that the design states are on their servers and can be used for SMTP.

# The certificates of each server that was asked, by its name.
$script:serverCertificates = New-Object -TypeName 'System.Collections.Generic.Dictionary[string,object]' -ArgumentList ([StringComparer]::OrdinalIgnoreCase)

function Get-CertificateProblem {
    <#
    .SYNOPSIS
    The certificates that are missing, expired, or not for SMTP. One that the design names itself stops the script; a host name
    that no certificate carries is a warning, as another certificate is used then.
    #>
    param()

    foreach ($wanted in $script:certificates) {
        try { $certificates = Get-ServerCertificate -Server $wanted.Server } catch {
            New-Problem -Kind 'certificate' -Wanted $wanted.Name -Severity 'warning' -Sentence "The certificates of $($wanted.Server) cannot be read ($($_.Exception.Message)). Look there for the certificate of $($wanted.Name): $($wanted.Why)."
            continue
        }
        $failing = @($certificates | Where-Object -FilterScript { Test-Meant -Certificate $_ -Wanted $wanted } | ForEach-Object -Process { Get-CertificateFault -Certificate $_ })
        if ($failing -contains '') { continue }
        $isStated = [bool]$wanted.Thumbprint -or $wanted.Name.StartsWith('<I>', [StringComparison]::OrdinalIgnoreCase)
        $severity = if ($isStated) { 'stop' } else { 'warning' }
        New-Problem -Kind 'certificate' -Wanted $wanted.Name -Now ($failing -join '; ') -Severity $severity -Sentence (Get-CertificateText -Wanted $wanted -Fault $failing)
    }
}

function Get-CertificateText {
    <#
    .SYNOPSIS
    The sentence about a certificate that is not there, or cannot be used.
    .PARAMETER Wanted
    The certificate of the design.
    .PARAMETER Fault
    What is wrong with those that are meant; none where there is no such certificate.
    #>
    param($Wanted, [string[]]$Fault)

    $what = if ($Wanted.Thumbprint) { "the certificate $($Wanted.Name) ($($Wanted.Thumbprint))" } else { "a certificate of $($Wanted.Name)" }
    if (-not $Fault) { return "$($Wanted.Server) does not have $what, and $($Wanted.Why). Install it there and give it to SMTP with Enable-ExchangeCertificate." }
    "On $($Wanted.Server) $what $($Fault -join '; '), and $($Wanted.Why). Renew it there or give it to SMTP with Enable-ExchangeCertificate."
}

function Test-Meant {
    <#
    .SYNOPSIS
    Whether a certificate is the one that the design means: by its thumbprint, by issuer and subject, or since it carries the name.
    .PARAMETER Certificate
    The certificate as Exchange shows it.
    .PARAMETER Wanted
    The certificate of the design.
    #>
    param($Certificate, $Wanted)

    if ($Wanted.Thumbprint) {
        return Test-SameText -First "$(Get-PropertyValue -From $Certificate -Name 'Thumbprint')" -Second ($Wanted.Thumbprint -replace '[^0-9A-Fa-f]')
    }
    if ($Wanted.Name -match '^<I>(.*)<S>(.*)$') {
        $issuer, $subject = $Matches[1], $Matches[2]
        return (Test-SameText -First "$(Get-PropertyValue -From $Certificate -Name 'Issuer')".Trim() -Second $issuer.Trim()) -and
            (Test-SameText -First "$(Get-PropertyValue -From $Certificate -Name 'Subject')".Trim() -Second $subject.Trim())
    }
    foreach ($domain in @(Get-PropertyValue -From $Certificate -Name 'CertificateDomains')) {
        if (Test-Carried -Name $Wanted.Name -Domain "$domain") { return $true }
    }
    $false
}

function Test-Carried {
    <#
    .SYNOPSIS
    Whether a name of a certificate stands for a host name; a wildcard stands for one label.
    .PARAMETER Name
    The host name.
    .PARAMETER Domain
    The name of the certificate.
    #>
    param([string]$Name, [string]$Domain)

    if (Test-SameText -First $Name -Second $Domain) { return $true }
    $dot = $Name.IndexOf('.')
    $Domain.StartsWith('*.') -and $dot -gt 0 -and (Test-SameText -First $Name.Substring($dot) -Second $Domain.Substring(1))
}

function Get-CertificateFault {
    <#
    .SYNOPSIS
    Why SMTP cannot use a certificate, as a part of a sentence; empty where it can.
    .PARAMETER Certificate
    The certificate as Exchange shows it.
    #>
    param($Certificate)

    $faults = @()
    $until = Get-PropertyValue -From $Certificate -Name 'NotAfter'
    if ($until -is [datetime] -and $until -lt [datetime]::Now) {
        $faults += 'expired on ' + $until.ToString('yyyy-MM-dd', [Globalization.CultureInfo]::InvariantCulture)
    }
    $status = "$(Get-PropertyValue -From $Certificate -Name 'Status')"
    # What the server could not look up says nothing against the certificate.
    if ('DateInvalid', 'Invalid', 'PendingRequest', 'Revoked', 'Untrusted' -contains $status -and $faults.Count -eq 0) { $faults += "has the status $status" }
    $services = @("$(Get-PropertyValue -From $Certificate -Name 'Services')" -split ',' | ForEach-Object -Process { $_.Trim() })
    if ($services -notcontains 'SMTP') { $faults += 'is not for SMTP' }
    $faults -join ' and '
}

function Get-ServerCertificate {
    <#
    .SYNOPSIS
    The certificates of a server as Exchange shows them; an error where they cannot be read.
    .PARAMETER Server
    The name of the server.
    #>
    param([string]$Server)

    if (-not $script:serverCertificates.ContainsKey($Server)) {
        $about = @{ ErrorAction = 'Stop' }
        # An Edge server has no other server to ask.
        if (-not $script:run.IsEdge) { $about['Server'] = $Server }
        $script:serverCertificates[$Server] = @(Get-ExchangeCertificate @about)
    }
    $script:serverCertificates[$Server]
}
