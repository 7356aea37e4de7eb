using System;
using System.Collections;
using System.Globalization;
using System.Net;

namespace MailflowStandin
{
    // Small types for what a local shell returns: each says its value as Exchange does and takes its parts apart.
    public abstract class Spoken
    {
        readonly string text;
        protected Spoken(string text) { this.text = text; }
        public override string ToString() { return text; }
        public override bool Equals(object other) { return other is Spoken spoken && spoken.GetType() == GetType() && string.Equals(spoken.text, text, StringComparison.OrdinalIgnoreCase); }
        public override int GetHashCode() { return text.ToUpperInvariant().GetHashCode(); }
    }

    public sealed class ADObjectId : Spoken
    {
        public string DistinguishedName { get; }
        public string Name { get; }
        public ADObjectId(string text, string distinguishedName) : base(text) { DistinguishedName = distinguishedName; Name = text.Substring(text.IndexOf('\\') + 1); }
    }

    public sealed class ByteQuantifiedSize : Spoken
    {
        readonly long bytes;
        public ByteQuantifiedSize(string text, long bytes) : base(text) { this.bytes = bytes; }
        public long ToBytes() { return bytes; }
        public long ToKB() { return bytes / 1024; }
        public long ToMB() { return bytes / 1048576; }
    }

    public sealed class Unlimited : Spoken
    {
        public bool IsUnlimited { get; }
        public object Value { get; }
        public Unlimited(string text, object value) : base(text) { IsUnlimited = value == null; Value = value; }
    }

    public sealed class EnhancedTimeSpan : Spoken
    {
        readonly TimeSpan span;
        public EnhancedTimeSpan(string text) : base(text) { span = TimeSpan.Parse(text, CultureInfo.InvariantCulture); }
        public int Days { get { return span.Days; } }
        public int Hours { get { return span.Hours; } }
        public int Minutes { get { return span.Minutes; } }
        public int Seconds { get { return span.Seconds; } }
        public long Ticks { get { return span.Ticks; } }
        public double TotalSeconds { get { return span.TotalSeconds; } }
    }

    public sealed class IPBinding : Spoken
    {
        public IPAddress Address { get; }
        public int Port { get; }
        public IPBinding(string text) : base(text) { int colon = text.LastIndexOf(':'); Address = IPAddress.Parse(text.Substring(0, colon).Trim('[', ']')); Port = int.Parse(text.Substring(colon + 1), CultureInfo.InvariantCulture); }
    }

    public sealed class IPRange : Spoken { public IPRange(string text) : base(text) { } }

    public sealed class SmartHost : Spoken { public SmartHost(string text) : base(text) { } }

    public sealed class AddressSpace : Spoken
    {
        public string Type { get; }
        public string Address { get; }
        public int Cost { get; }
        public AddressSpace(string text) : base(text) { int colon = text.IndexOf(':'), end = text.LastIndexOf(';'); Type = text.Substring(0, colon); Address = text.Substring(colon + 1, end - colon - 1); Cost = int.Parse(text.Substring(end + 1), CultureInfo.InvariantCulture); }
    }

    public sealed class Fqdn : Spoken { public string Domain { get; } public Fqdn(string text) : base(text) { Domain = text; } }

    public sealed class SmtpX509Identifier : Spoken { public SmtpX509Identifier(string text) : base(text) { } }

    public sealed class ServerVersion : Spoken
    {
        public int Major { get; }
        public int Minor { get; }
        public int Build { get; }
        public int Revision { get; }
        public ServerVersion(string text, int major, int minor, int build, int revision) : base(text) { Major = major; Minor = minor; Build = build; Revision = revision; }
    }

    public sealed class MultiValuedProperty : ArrayList { }

    // In the order of their numbers, as an export shows them.
    [Flags] public enum AuthMechanisms { None = 0, Tls = 1, Integrated = 2, BasicAuth = 4, BasicAuthRequireTLS = 8, ExchangeServer = 16, ExternalAuthoritative = 32 }
    [Flags] public enum PermissionGroups { None = 0, AnonymousUsers = 1, ExchangeUsers = 2, ExchangeServers = 4, ExchangeLegacyServers = 8, Partners = 16, Custom = 32 }
    [Flags] public enum ErrorPolicies { Default = 0, DowngradeDnsFailures = 1, DowngradeCustomFailures = 2, UpgradeCustomFailures = 4 }
    public enum ProtocolLoggingLevel { None, Verbose }
    public enum SmartHostAuthMechanism { None, BasicAuth, BasicAuthRequireTLS, ExchangeServer, ExternalAuthoritative }
    public enum TlsAuthLevel { EncryptionOnly, CertificateValidation, DomainValidation }
    public enum SizeEnabled { Disabled, Enabled, EnabledWithoutValue }
    public enum ExtendedProtectionPolicy { None, Allow, Require }
    public enum MessageRateSource { None, User, IPAddress, All }
    public enum ConnectorType { Default, XPremises }
    public enum TransportRole { HubTransport = 32, FrontendTransport = 16384 }
    public enum DomainType { Authoritative, ExternalRelay, InternalRelay }
}
