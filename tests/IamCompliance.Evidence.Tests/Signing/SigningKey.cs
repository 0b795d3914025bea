using System.Security.Cryptography;
using IamCompliance.Evidence.Signing;
using IamCompliance.Evidence.Verifying;

namespace IamCompliance.Evidence.Tests.Signing;

/// <summary>Is a key of a test, on both sides.</summary>
internal sealed class SigningKey : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public SigningKey()
    {
        Signer = new LocalKeySigner(key);
        Public = VerificationKey.Read(PublicPem, "the key of the test");
    }

    public string PrivatePem => key.ExportPkcs8PrivateKeyPem();

    public string PublicPem => key.ExportSubjectPublicKeyInfoPem();

    public IEvidenceSigner Signer { get; }

    public VerificationKey Public { get; }

    public ECDsa Key => key;

    public void Dispose()
    {
        Public.Dispose();
        key.Dispose();
    }
}
