using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Xml;
using IamCompliance.AwsEmulator.Answering;

namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Writes an output in the protocol of its request.</summary>
internal static class ResponseWriter
{
    private const string S3Namespace = "http://s3.amazonaws.com/doc/2006-03-01/";

    /// <summary>The root elements S3 writes, which its model does not name.</summary>
    private static readonly Dictionary<string, string> S3Roots = new(StringComparer.Ordinal)
    {
        ["ListBuckets"] = "ListAllMyBucketsResult",
        ["GetBucketVersioning"] = "VersioningConfiguration",
        ["GetBucketLogging"] = "BucketLoggingStatus",
    };

    public static WireResponse Write(Invocation call, Result result, string requestId) =>
        call.Protocol switch
        {
            WireProtocol.Query => WriteQuery(call, result, requestId),
            WireProtocol.Ec2 => WriteEc2(call, result, requestId),
            WireProtocol.RestXml => WriteRestXml(call, result),
            _ => WriteJson(call, result),
        };

    private static WireResponse WriteQuery(Invocation call, Result result, string requestId) => Xml("text/xml", xml =>
        {
            xml.WriteStartElement(call.Operation.Name + "Response", call.Api.XmlNamespace);
            if (call.Model is { Output: { } shape, ResultWrapper: { } wrapper })
            {
                xml.WriteStartElement(wrapper);
                new XmlShapeWriter(xml).WriteMembers(shape, result);
                xml.WriteEndElement();
            }

            xml.WriteStartElement("ResponseMetadata");
            xml.WriteElementString("RequestId", requestId);
            xml.WriteEndElement();
            xml.WriteEndElement();
        });

    private static WireResponse WriteEc2(Invocation call, Result result, string requestId) => Xml("text/xml;charset=UTF-8", xml =>
        {
            xml.WriteStartElement(call.Operation.Name + "Response", call.Api.XmlNamespace);
            xml.WriteElementString("requestId", requestId);
            new XmlShapeWriter(xml).WriteMembers(call.Model.Output!, result);
            xml.WriteEndElement();
        });

    private static WireResponse WriteRestXml(Invocation call, Result result)
    {
        var shape = call.Model.Output!;
        if (shape.Payload is not { } payload)
        {
            return Xml("application/xml", xml =>
            {
                xml.WriteStartElement(S3Roots[call.Operation.Name], S3Namespace);
                new XmlShapeWriter(xml).WriteMembers(shape, result);
                xml.WriteEndElement();
            });
        }

        var member = shape.Members.Single(m => m.Name == payload);
        if (!result.Members.TryGetValue(payload, out var value))
            return new WireResponse(200, "application/xml", []);
        return member.Shape.Kind == "string"
            ? new WireResponse(200, "application/json", Encoding.UTF8.GetBytes(WireText.Text(member, value)))
            : Xml("application/xml", xml =>
            {
                xml.WriteStartElement(member.WireName, S3Namespace);
                new XmlShapeWriter(xml).WriteMembers(member.Shape, Result.From(value));
                xml.WriteEndElement();
            });
    }

    private static WireResponse WriteJson(Invocation call, Result result)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, WireText.Json))
            new JsonShapeWriter(json).WriteMembers(call.Model.Output, result);
        var type = call.Protocol == WireProtocol.RestJson ? "application/json" : $"application/x-amz-json-{call.Api.JsonVersion}";
        return new WireResponse(200, type, buffer.WrittenSpan.ToArray());
    }

    private static WireResponse Xml(string contentType, Action<XmlWriter> write) => new(200, contentType, XmlBytes(write));

    internal static byte[] XmlBytes(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                stream,
                new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false }
            )
        )
            write(xml);
        return stream.ToArray();
    }
}
