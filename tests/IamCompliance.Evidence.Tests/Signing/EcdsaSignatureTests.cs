using System.Formats.Asn1;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Tests.Signing;

public sealed class EcdsaSignatureTests
{
    private static readonly BigInteger Order = BigInteger.Parse(
        "0FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551",
        NumberStyles.AllowHexSpecifier,
        CultureInfo.InvariantCulture
    );

    [Fact]
    public void Both_valid_signatures_of_a_message_come_to_one()
    {
        using var key = new SigningKey();
        for (byte i = 0; i < 50; i++)
        {
            byte[] message = [i];
            var signature = key.Key.SignData(message, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
            var normal = EcdsaSignature.Normalize(signature)!;
            var twin = Twin(normal);

            Assert.True(key.Key.VerifyData(message, twin, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
            Assert.True(key.Key.VerifyData(message, normal, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
            Assert.True(EcdsaSignature.IsNormal(normal));
            Assert.False(EcdsaSignature.IsNormal(twin));
            Assert.Equal(normal, EcdsaSignature.Normalize(twin));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("3006020101020101FF")]
    [InlineData("30060201000201 01")]
    [InlineData("308106020101020101")]
    [InlineData("30080202000102020001")]
    [InlineData("3009020101020101020101")]
    public void What_is_no_signature_in_DER_is_refused(string hex) =>
        Assert.False(EcdsaSignature.IsNormal(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));

    internal static byte[] Twin(byte[] signature)
    {
        var pair = new AsnReader(signature, AsnEncodingRules.DER).ReadSequence();
        var (r, s) = (pair.ReadInteger(), pair.ReadInteger());
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(r);
            writer.WriteInteger(Order - s);
        }

        return writer.Encode();
    }
}
