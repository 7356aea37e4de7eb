# What Exchange refuses of accepted domains and of the settings of the organization.

$script:rules['AcceptedDomain'] = [ordered]@{
    'AD-NAME' = {
        param($item)
        if (Get-Other 'AcceptedDomain' $item | Where-Object { Test-SameWord $_['Name'] $item['Name'] }) { "The name '$($item['Name'])' is taken." }
    }
    'AD-DOMAIN-TAKEN' = {
        param($item)
        if (Get-Other 'AcceptedDomain' $item | Where-Object { Test-SameWord $_['DomainName'] $item['DomainName'] }) { "The domain '$($item['DomainName'])' is an accepted domain already." }
    }
}

$script:rules['TransportConfig'] = [ordered]@{
    'DS-002' = {
        param($item)
        if (@($item['TLSSendDomainSecureList']) + @($item['TLSReceiveDomainSecureList']) | Where-Object { "$_".Contains('*') }) { 'Domains of mutual TLS have no wildcard.' }
    }
}
