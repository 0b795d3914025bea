using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Chooses how a class travels, by the protocol of its service.</summary>
internal static class TransformEmitter
{
    public static EmittedFile? Emit(Service service, ModelClass type)
    {
        if (type.Role == ClassRole.Error && !SaysMore(service, type))
            return null;

        var (suffix, emit) = Choose(service, type);
        var code = new CodeWriter(
            service.Namespace + ".Model.Internal.MarshallTransformations",
            "System",
            "System.Collections.Generic",
            "System.Text.Json",
            "System.Xml",
            "Amazon.StandIns"
        );
        code.Open($"internal static class {type.Name}{suffix}");
        emit(code, type);
        return new EmittedFile($"Model.{type.Name}{suffix}", code.Close().ToString());
    }

    /// <summary>Whether the body of an error says more than code and message; in the XML protocols none does so far.</summary>
    private static bool SaysMore(Service service, ModelClass error)
    {
        if (error.Properties.All(property => property.Location != WireLocation.Body))
            return false;
        if (service.SpeaksXml)
            throw new FormatException($"`{error.Name}` has members in XML, which no stand-in needed so far");
        return true;
    }

    private static (string Suffix, Action<CodeWriter, ModelClass> Emit) Choose(Service service, ModelClass type)
    {
        var isRequest = type.Role == ClassRole.Request;
        switch (service.Protocol)
        {
            case Protocol.Query when isRequest || !type.IsRead:
                return ("Query", QueryEmitter.EmitWrite);
            case Protocol.Query when type.IsWritten:
                throw new FormatException($"`{type.Name}` is both read and written in XML, which no stand-in needed so far");
            case Protocol.RestXml or Protocol.RestJson when isRequest:
                return ("Rest", (code, request) => RestEmitter.EmitWrite(code, service, request));
            case Protocol.Query or Protocol.RestXml:
                return ("Xml", XmlEmitter.EmitRead);
            default:
                return ("Json", JsonEmitter.Emit);
        }
    }
}
