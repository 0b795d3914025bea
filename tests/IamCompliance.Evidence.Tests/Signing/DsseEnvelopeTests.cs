using System.Text;
using CsCheck;
using IamCompliance.Evidence.Signing;

namespace IamCompliance.Evidence.Tests.Signing;

public sealed class DsseEnvelopeTests
{
    // https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md, "Test Vectors".
    [Fact]
    public void Type_and_payload_are_encoded_as_the_specification_shows() =>
        Assert.Equal(
            "DSSEv1 29 http://example.com/HelloWorld 11 hello world",
            Encoding.UTF8.GetString(DsseEnvelope.Encode("http://example.com/HelloWorld", "hello world"u8))
        );

    [Fact]
    public void Lengths_count_bytes_and_not_characters() =>
        Assert.Equal("DSSEv1 2 é 3 用", Encoding.UTF8.GetString(DsseEnvelope.Encode("é", "用"u8)));

    [Fact]
    public void What_is_written_is_read() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.Byte.Array[1, 80])
            .Sample(
                (payload, signature) =>
                {
                    var read = DsseEnvelope.Read(new DsseEnvelope(payload, "abc", signature).Write());
                    return read is not null
                        && read.Payload.SequenceEqual(payload)
                        && read.Signature.SequenceEqual(signature)
                        && read.KeyId == "abc";
                }
            );

    [Theory]
    [InlineData("  \"payload\"", " \"payload\"")]
    [InlineData("\"payload\": ", "\"payload\" : ")]
    [InlineData("}\n", "}")]
    [InlineData("}\n", "}\n\n")]
    [InlineData("{\n  \"payloadType\"", "{\n  \"x\": 1,\n  \"payloadType\"")]
    [InlineData("\"keyid\": \"abc\"", "\"keyid\": \"\\u0061bc\"")]
    [InlineData("\"keyid\": \"abc\"", "\"keyid\": \"abc\",\n      \"keyid\": \"abc\"")]
    [InlineData("\"payload\": \"AQ==\"", "\"payload\": \"AR==\"")]
    [InlineData("\"payload\": \"AQ==\"", "\"payload\": \"AQ\"")]
    [InlineData("\"payload\": \"AQ==\"", "\"payload\": null")]
    [InlineData("vnd.in-toto+json", "vnd.in-toto+Json")]
    [InlineData("vnd.in-toto+json", "vnd.in-toto\\u002Bjson")]
    public void Every_other_way_to_write_the_same_is_refused(string written, string other)
    {
        var text = Encoding.UTF8.GetString(new DsseEnvelope([1], "abc", [2, 3]).Write());
        Assert.Contains(written, text, StringComparison.Ordinal);
        Assert.NotNull(DsseEnvelope.Read(Encoding.UTF8.GetBytes(text)));

        Assert.Null(DsseEnvelope.Read(Encoding.UTF8.GetBytes(text.Replace(written, other, StringComparison.Ordinal))));
    }
}
