using IamCompliance.StandIns.Generator.Mapping;

namespace IamCompliance.StandIns.Generator.Emitting;

/// <summary>Emits the classes that a service's exceptions and requests derive from.</summary>
internal static class BaseClassEmitter
{
    public static string EmitException(Service service)
    {
        var code = new CodeWriter(service.Namespace, "System", "System.Net", "Amazon.Runtime");
        code.Open($"public partial class {service.Stem}Exception : AmazonServiceException");
        EmitConstructors(code, service.Stem + "Exception");
        return code.Close().ToString();
    }

    public static string EmitRequest(Service service)
    {
        var code = new CodeWriter(service.Namespace, "Amazon.Runtime");
        return code.Open($"public partial class {service.Stem}Request : AmazonWebServiceRequest").Close().ToString();
    }

    /// <summary>Emits the six constructors every exception class has.</summary>
    public static void EmitConstructors(CodeWriter code, string name)
    {
        code.Line($"public {name}() : base() {{ }}");
        code.Line();
        code.Line($"public {name}(string message) : base(message) {{ }}");
        code.Line();
        code.Line($"public {name}(string message, Exception innerException) : base(message, innerException) {{ }}");
        code.Line();
        code.Line($"public {name}(Exception innerException) : base(innerException) {{ }}");
        code.Line();
        code.Line(
            $"public {name}(string message, Exception innerException, ErrorType errorType, string errorCode, "
                + $"string requestId, HttpStatusCode statusCode)"
        );
        code.Line("    : base(message, innerException, errorType, errorCode, requestId, statusCode) { }");
        code.Line();
        code.Line($"public {name}(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)");
        code.Line("    : base(message, errorType, errorCode, requestId, statusCode) { }");
    }
}
