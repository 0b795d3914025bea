using System.Buffers;
using System.Text.Json;

namespace IamCompliance.AwsEmulator.Wire;

/// <summary>Writes an error in a protocol.</summary>
internal static class FailureWriter
{
    public static WireResponse Write(
        WireProtocol protocol,
        string? xmlNamespace,
        string jsonVersion,
        ServiceFailure failure,
        string requestId
    ) =>
        protocol switch
        {
            WireProtocol.Query => new WireResponse(
                failure.Status,
                "text/xml",
                ResponseWriter.XmlBytes(xml =>
                {
                    xml.WriteStartElement("ErrorResponse", xmlNamespace);
                    xml.WriteStartElement("Error");
                    xml.WriteElementString("Type", failure.Status < 500 ? "Sender" : "Receiver");
                    xml.WriteElementString("Code", failure.Code);
                    xml.WriteElementString("Message", failure.Message);
                    xml.WriteEndElement();
                    xml.WriteElementString("RequestId", requestId);
                    xml.WriteEndElement();
                })
            ),
            WireProtocol.Ec2 => new WireResponse(
                failure.Status,
                "text/xml;charset=UTF-8",
                ResponseWriter.XmlBytes(xml =>
                {
                    xml.WriteStartElement("Response");
                    xml.WriteStartElement("Errors");
                    xml.WriteStartElement("Error");
                    xml.WriteElementString("Code", failure.Code);
                    xml.WriteElementString("Message", failure.Message);
                    xml.WriteEndElement();
                    xml.WriteEndElement();
                    xml.WriteElementString("RequestID", requestId);
                    xml.WriteEndElement();
                })
            ),
            WireProtocol.RestXml => new WireResponse(
                failure.Status,
                "application/xml",
                ResponseWriter.XmlBytes(xml =>
                {
                    xml.WriteStartElement("Error");
                    xml.WriteElementString("Code", failure.Code);
                    xml.WriteElementString("Message", failure.Message);
                    xml.WriteElementString("RequestId", requestId);
                    xml.WriteElementString("HostId", "emulated");
                    xml.WriteEndElement();
                })
            ),
            WireProtocol.RestJson => new WireResponse(failure.Status, "application/json", Json(null, failure.Message))
            {
                Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["x-amzn-ErrorType"] = failure.Code },
            },
            _ => new WireResponse(failure.Status, $"application/x-amz-json-{jsonVersion}", Json(failure.Code, failure.Message)),
        };

    private static byte[] Json(string? type, string message)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, WireText.Json))
        {
            json.WriteStartObject();
            if (type is not null)
                json.WriteString("__type", type);
            json.WriteString("message", message);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
