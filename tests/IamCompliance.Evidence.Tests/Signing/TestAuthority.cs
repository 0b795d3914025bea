using System.Formats.Asn1;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace IamCompliance.Evidence.Tests.Signing;

/// <summary>Is a time-stamping authority on this machine, with a certification authority of its own (RFC 3161).</summary>
internal sealed class TestAuthority : IDisposable
{
    private const string Policy = "1.3.6.1.4.1.99999.1";
    private readonly HttpListener listener = new();
    private readonly RSA rootKey = RSA.Create(2048);
    private readonly RSA key = RSA.Create(2048);
    private readonly X509Certificate2 certificate;

    public TestAuthority()
    {
        var (from, to) = (new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var root = new CertificateRequest("CN=Test Root", rootKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        root.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        root.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(root.PublicKey, false));
        Root = root.CreateSelfSigned(from, to);
        var request = new CertificateRequest("CN=Test Time", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.8")], critical: true));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(Root, true, false));
        using var issued = request.Create(Root, from, to, [1, 2, 3, 4]);
        certificate = issued.CopyWithPrivateKey(key);

        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        listener.Prefixes.Add(Address.AbsoluteUri);
        listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public X509Certificate2 Root { get; }

    /// <summary>Gets or sets what the clock of the authority shows.</summary>
    public DateTimeOffset Now { get; set; } = new(2026, 2, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Gets or sets what is done to an answer before it is sent.</summary>
    public Func<byte[], byte[]> Change { get; set; } = a => a;

    /// <summary>Gets or sets the status that is sent.</summary>
    public int HttpStatus { get; set; } = 200;

    /// <summary>Gets or sets whether the root certificate travels in the token.</summary>
    public bool BringsRoot { get; set; }

    /// <summary>Stops answering.</summary>
    public void Stop() => listener.Close();

    public void Dispose()
    {
        Stop();
        certificate.Dispose();
        Root.Dispose();
        rootKey.Dispose();
        key.Dispose();
    }

    /// <summary>Answers a request.</summary>
    public byte[] Answer(byte[] request)
    {
        if (!Rfc3161TimestampRequest.TryDecode(request, out var asked, out _))
            throw new FormatException();
        var signed = new SignedCms(new ContentInfo(new Oid("1.2.840.113549.1.9.16.1.4"), Info(asked)), detached: false);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate)
        {
            DigestAlgorithm = new Oid("2.16.840.1.101.3.4.2.1"),
            IncludeOption = X509IncludeOption.EndCertOnly,
        };
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid("1.2.840.113549.1.9.16.2.47"), CertificateId()));
        if (BringsRoot)
            signer.Certificates.Add(Root);
        signed.ComputeSignature(signer);
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteInteger(0);
                using (writer.PushSequence())
                    writer.WriteCharacterString(UniversalTagNumber.UTF8String, "as you wish");
            }

            writer.WriteEncodedValue(signed.Encode());
        }

        return writer.Encode();
    }

    private byte[] Info(Rfc3161TimestampRequest asked)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteObjectIdentifier(Policy);
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                    writer.WriteObjectIdentifier(asked.HashAlgorithmId.Value!);
                writer.WriteOctetString(asked.GetMessageHash().Span);
            }

            writer.WriteInteger(7);
            writer.WriteGeneralizedTime(Now, omitFractionalSeconds: true);
            if (asked.GetNonce() is { } nonce)
                writer.WriteInteger(nonce.Span);
        }

        return writer.Encode();
    }

    // SigningCertificateV2: RFC 5035, section 3.
    private byte[] CertificateId()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
            writer.WriteOctetString(certificate.GetCertHash(HashAlgorithmName.SHA256));
        return writer.Encode();
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
            {
                return;
            }

            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            var answer = Change(context.Request.ContentType == "application/timestamp-query" ? Answer(body.ToArray()) : []);
            context.Response.StatusCode = HttpStatus;
            context.Response.ContentType = "application/timestamp-reply";
            await context.Response.OutputStream.WriteAsync(answer);
            context.Response.Close();
        }
    }
}
