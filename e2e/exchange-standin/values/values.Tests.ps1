BeforeAll {
    . (Join-Path $PSScriptRoot '../testing/Stage.ps1')
    $folder = New-Stage

    # What is kept of a value of this kind, or the rule that refuses it.
    function Get-Kept($Value, $Row, $Former) {
        try { InModuleScope Standin -Parameters @{ Value = $Value; Row = $Row; Former = $Former } { $kept = ConvertTo-Stored $Value $Row $Former; $kept } }
        catch { ($_.FullyQualifiedErrorId -replace '^\[.*?\]\s*' -split ',')[0] }
    }

    function Get-Shown($Kept, $Row) {
        InModuleScope Standin -Parameters @{ Kept = $Kept; Row = $Row } { $shown = ConvertTo-Shown $Kept $Row; $shown }
    }
}

AfterAll { Remove-Stage $folder }

Describe 'A size' {
    It '<Text> is kept as <Bytes> bytes' -ForEach @(
        @{ Text = '25MB'; Bytes = 26214400 }, @{ Text = '25 mb'; Bytes = 26214400 }, @{ Text = '1.5GB'; Bytes = 1610612736 }
        @{ Text = '1KB'; Bytes = 1024 }, @{ Text = '10000000'; Bytes = 10000384 }, @{ Text = '1B'; Bytes = 1024 }, @{ Text = '0'; Bytes = 0 }
    ) { Get-Kept $Text @{ kind = 'size' } | Should -BeExactly $Bytes }

    It '<Bytes> bytes are shown <Text>' -ForEach @(
        @{ Bytes = 26214400; Text = '25 MB (26,214,400 bytes)' }, @{ Bytes = 262144; Text = '256 KB (262,144 bytes)' }
        @{ Bytes = 10000384; Text = '9.537 MB (10,000,384 bytes)' }, @{ Bytes = 0; Text = '0 B (0 bytes)' }, @{ Bytes = 'Unlimited'; Text = 'Unlimited' }
    ) { Get-Shown $Bytes @{ kind = 'size' } | Should -BeExactly $Text }

    It '<Text> is no size' -ForEach @(@{ Text = '25 megabytes' }, @{ Text = '-1' }, @{ Text = '' }, @{ Text = 'unlimited' }) {
        Get-Kept $Text @{ kind = 'size' } | Should -BeExactly 'VAL-SIZE'
    }

    It 'may be unlimited only where that is a value' { Get-Kept 'UNLIMITED' @{ kind = 'size'; unlimited = $true } | Should -BeExactly 'Unlimited' }

    It 'stays within its limits' {
        $row = @{ kind = 'size'; range = @{ min = 65536; max = 2147483647 } }
        Get-Kept '64KB' $row | Should -BeExactly 65536
        Get-Kept '63KB' $row | Should -BeExactly 'VAL-RANGE'
        Get-Kept '2GB' $row | Should -BeExactly 'VAL-RANGE'
    }

    It 'is taken back in the form that is shown only where that fact is not doubted' {
        Get-Kept '25 MB (26,214,400 bytes)' @{ kind = 'size' } | Should -BeExactly 'VAL-SIZE'
        Enter-Stage $folder 'organization' @{ unverified = $false }
        Get-Kept '25 MB (26,214,400 bytes)' @{ kind = 'size' } | Should -BeExactly 26214400
        Enter-Stage $folder
    }

    It 'is grouped as in <Culture>' -ForEach @(@{ Culture = 'de-DE'; Text = '9,537 MB (10.000.384 bytes)' }, @{ Culture = 'ja-JP'; Text = '9.537 MB (10,000,384 bytes)' }) {
        Enter-Stage $folder 'organization' @{ culture = $Culture }
        Get-Shown 10000384 @{ kind = 'size' } | Should -BeExactly $Text
        Enter-Stage $folder
    }
}

Describe 'A time span' {
    It '<Text> is kept as <Kept>' -ForEach @(
        @{ Text = '00:10:00'; Kept = '00:10:00' }, @{ Text = '1.00:00:00'; Kept = '1.00:00:00' }, @{ Text = '24:00'; Kept = 'VAL-TIMESPAN' }
        @{ Text = '600'; Kept = 'VAL-TIMESPAN' }, @{ Text = '00:61:00'; Kept = 'VAL-TIMESPAN' }
    ) { Get-Kept $Text @{ kind = 'timeSpan' } | Should -BeExactly $Kept }

    It 'stays within its limits' {
        $row = @{ kind = 'timeSpan'; range = @{ min = 1; max = 86400 } }
        Get-Kept '1.00:00:00' $row | Should -BeExactly '1.00:00:00'
        Get-Kept '00:00:00' $row | Should -BeExactly 'VAL-RANGE'
        Get-Kept '1.00:00:01' $row | Should -BeExactly 'VAL-RANGE'
    }
}

Describe 'A word of a list' {
    BeforeAll { $row = @{ kind = 'choice'; values = @('FrontendTransport', 'HubTransport') } }

    It 'is kept in its own spelling' { Get-Kept 'hubtransport' $row | Should -BeExactly 'HubTransport' }
    It 'is refused when it is none of them' { Get-Kept 'Delivery' $row | Should -BeExactly 'VAL-CHOICE' }
    It 'is not guessed from its beginning' { Get-Kept 'Frontend' $row | Should -BeExactly 'VAL-CHOICE' }
    It 'may be none where that is a value' { Get-Kept $null @{ kind = 'choice'; values = @('A'); nullable = $true } | Should -BeNullOrEmpty }
}

Describe 'Words that make one value' {
    BeforeAll { $row = @{ kind = 'flags'; values = @('None', 'Tls', 'Integrated', 'BasicAuth') } }

    It 'are kept in the order of Exchange, given as list or text' {
        Get-Kept @('BasicAuth', 'tls') $row | Should -BeExactly @('Tls', 'BasicAuth')
        Get-Kept 'BasicAuth, Tls' $row | Should -BeExactly @('Tls', 'BasicAuth')
    }
    It 'are shown in one text' { Get-Shown @('Tls', 'BasicAuth') $row | Should -BeExactly 'Tls, BasicAuth' }
    It 'are refused when one is unknown or none is there' {
        Get-Kept 'Tls, Kerberos' $row | Should -BeExactly 'VAL-CHOICE'
        Get-Kept '' $row | Should -BeExactly 'VAL-CHOICE'
    }
}

Describe 'A number' {
    It '<Text> is kept as <Kept>' -ForEach @(@{ Text = '5'; Kept = 5 }, @{ Text = 'unlimited'; Kept = 'Unlimited' }, @{ Text = 'many'; Kept = 'VAL-INTEGER' }, @{ Text = '501'; Kept = 'VAL-RANGE' }) {
        Get-Kept $Text @{ kind = 'integer'; unlimited = $true; range = @{ min = 1; max = 500 } } | Should -BeExactly $Kept
    }
}

Describe 'A binding' {
    It '<Text> is kept as <Kept>' -ForEach @(
        @{ Text = '10.1.1.1:25'; Kept = '10.1.1.1:25' }, @{ Text = '[::]:25'; Kept = '[::]:25' }, @{ Text = '[2001:DB8:0::1]:25'; Kept = '[2001:db8::1]:25' }
        @{ Text = '10.1.1.1'; Kept = 'RC-BIND-006' }, @{ Text = '[::]:'; Kept = 'RC-BIND-006' }, @{ Text = '10.1.15:25'; Kept = 'RC-BIND-006' }
        @{ Text = '::1:25'; Kept = 'RC-BIND-006' }, @{ Text = '[10.1.1.1]:25'; Kept = 'RC-BIND-006' }, @{ Text = '10.1.1.1:65536'; Kept = 'RC-BIND-007' }, @{ Text = '10.1.1.1:0'; Kept = 'RC-BIND-007' }
    ) { Get-Kept $Text @{ kind = 'bindings' } | Should -BeExactly $Kept }
}

Describe 'A range' {
    It '<Text> is kept as entered' -ForEach @(@{ Text = '10.0.0.1' }, @{ Text = '10.0.0.1-10.0.0.9' }, @{ Text = '192.168.1.1/24' }, @{ Text = '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff' }, @{ Text = 'fe80::1%4' }) {
        Get-Kept $Text @{ kind = 'ranges' } | Should -BeExactly $Text
    }
    It '<Text> is none' -ForEach @(@{ Text = '10.0.0.9-10.0.0.1' }, @{ Text = '10.0.0.0/33' }, @{ Text = '10.0.0.1-::1' }, @{ Text = 'mail.contoso.com' }, @{ Text = '10.0.0' }, @{ Text = '10.0.0.0(255.255.255.0)' }) {
        Get-Kept $Text @{ kind = 'ranges' } | Should -BeExactly 'RC-RANGE-002'
    }
    It '<Text> has the ends <Low> and <High>' -ForEach @(
        @{ Text = '192.168.1.77/24'; Low = 'C0-A8-01-00'; High = 'C0-A8-01-FF' }, @{ Text = '10.0.0.5/31'; Low = '0A-00-00-04'; High = '0A-00-00-05' }, @{ Text = '10.0.0.1'; Low = '0A-00-00-01'; High = '0A-00-00-01' }
    ) {
        $bound = InModuleScope Standin -Parameters @{ Text = $Text } { Get-Bound $Text }
        "$($bound.Low) $($bound.High)" | Should -BeExactly "$Low $High"
    }
}

Describe 'An address space' {
    It '<Text> is kept as <Kept>' -ForEach @(
        @{ Text = '*'; Kept = 'SMTP:*;1' }, @{ Text = 'contoso.com;5'; Kept = 'SMTP:contoso.com;5' }, @{ Text = 'smtp:*.contoso.com'; Kept = 'SMTP:*.contoso.com;1' }
        @{ Text = '--'; Kept = 'SMTP:--;1' }, @{ Text = 'FAX:all;2'; Kept = 'FAX:all;2' }, @{ Text = '*.com'; Kept = 'SMTP:*.com;1' }
        @{ Text = '*contoso.com'; Kept = 'SC-AS-001' }, @{ Text = 'mail.*.com'; Kept = 'SC-AS-001' }, @{ Text = 'contoso..com'; Kept = 'SC-AS-001' }
        @{ Text = 'contoso.com;0'; Kept = 'SC-AS-002' }, @{ Text = 'contoso.com;101'; Kept = 'SC-AS-002' }, @{ Text = 'X400:c=us;a=x;p=y'; Kept = 'SC-AS-006' }, @{ Text = 'X400:c=us;a=x;p=y;3'; Kept = 'X400:c=us;a=x;p=y;3' }
    ) { Get-Kept $Text @{ kind = 'addressSpaces' } | Should -BeExactly $Kept }
}

Describe 'A smart host' {
    It '<Text> is kept as <Kept>' -ForEach @(
        @{ Text = 'mail.contoso.com'; Kept = 'mail.contoso.com' }, @{ Text = '[10.1.1.1]'; Kept = '10.1.1.1' }, @{ Text = '10.1.1.1'; Kept = '10.1.1.1' }
        @{ Text = '10.1.1'; Kept = 'VAL-SMARTHOST' }, @{ Text = 'mail_host name'; Kept = 'VAL-SMARTHOST' }
    ) { Get-Kept $Text @{ kind = 'smartHosts' } | Should -BeExactly $Kept }
}

Describe 'A source server' {
    It '<Text> is kept by its name' -ForEach @(@{ Text = 'mbx01' }, @{ Text = 'MBX01.contoso.com' }) { Get-Kept $Text @{ kind = 'servers' } | Should -BeExactly 'MBX01' }
    It 'must be there' { Get-Kept 'MBX09' @{ kind = 'servers' } | Should -BeExactly 'SC-SRC-003' }
}

Describe 'A list' {
    BeforeAll { $row = @{ kind = 'domains' } }

    It 'takes what is added and gives what is removed, in place' {
        Get-Kept @{ Add = 'c.example'; Remove = 'a.example' } $row @('a.example', 'b.example') | Should -BeExactly @('b.example', 'c.example')
    }
    It 'has nothing twice' { Get-Kept @{ Add = 'b.example' } $row @('a.example', 'b.example') | Should -BeExactly @('a.example', 'b.example') }
    It 'is replaced by a plain list, and emptied by nothing' {
        Get-Kept 'c.example' $row @('a.example') | Should -BeExactly @('c.example')
        @(Get-Kept $null $row @('a.example')).Count | Should -Be 0
    }
    It 'knows no other word' { Get-Kept @{ Append = 'x' } $row @() | Should -BeExactly 'VAL-LIST' }
    It 'is shown as an ArrayList, reversed where a run wants that' {
        InModuleScope Standin { (ConvertTo-Shown @('a', 'b') @{ kind = 'domains' }).GetType().Name } | Should -Be 'ArrayList'
        Enter-Stage $folder 'organization' @{ quirks = @('lists-reversed') }
        Get-Shown @('a', 'b') $row | Should -BeExactly @('b', 'a')
        Enter-Stage $folder
    }
}

Describe 'Other values' {
    It 'a certificate is named by issuer and subject' {
        Get-Kept '<I>CN=a<S>CN=b' @{ kind = 'certificate' } | Should -BeExactly '<I>CN=a<S>CN=b'
        Get-Kept 'CN=b' @{ kind = 'certificate' } | Should -BeExactly 'TLS-005'
    }
    It 'an account is never text, and only its name is kept' {
        Get-Kept 'CONTOSO\mail' @{ kind = 'credential' } | Should -BeExactly 'SC-AUTH-003'
        $account = New-Object pscredential -ArgumentList 'CONTOSO\mail', (New-Object securestring)
        Get-Kept $account @{ kind = 'credential' } | Should -BeExactly 'CONTOSO\mail'
    }
    It 'a domain has a wildcard only as its first label, and only where subdomains are meant' {
        Get-Kept '*.contoso.com' @{ kind = 'domain'; subdomains = $true } | Should -BeExactly '*.contoso.com'
        Get-Kept '*.contoso.com' @{ kind = 'domain' } | Should -BeExactly 'VAL-DOMAIN'
        Get-Kept 'a.*.com' @{ kind = 'domain'; subdomains = $true } | Should -BeExactly 'VAL-DOMAIN'
        Get-Kept ('a' * 257) @{ kind = 'domain' } | Should -BeExactly 'VAL-DOMAIN'
    }
}
