using System.Xml;

namespace IamCompliance.Aws.Calls;

/// <summary>Opens answers in XML: no document type, nothing from outside.</summary>
internal static class AnswerXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static XmlReader Open(ReadOnlyMemory<byte> answer) =>
        XmlReader.Create(new MemoryStream(answer.ToArray(), writable: false), Settings);
}
