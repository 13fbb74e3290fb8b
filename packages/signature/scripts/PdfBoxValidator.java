import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.Security;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.util.Version;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/**
 * Verifies the signatures of PDF files by Apache PDFBox and Bouncy Castle, which share no code with the engine: digest and
 * signature value, the certificate named in the signed attributes, its path to a root, and imprint, signature and path of time-stamps.
 *
 * java -cp JARS PdfBoxValidator.java ROOT.der… FILE.pdf… prints for each file a line "file: ok B-T, invalid reason"; --version the versions.
 */
public class PdfBoxValidator {
    private static final Set<TrustAnchor> ANCHORS = new HashSet<>();

    public static void main(String[] arguments) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        if (arguments[0].equals("--version")) {
            System.out.println("PDFBox " + Version.getVersion() + ", Bouncy Castle " + new BouncyCastleProvider().getVersionStr() + ", Java " + Runtime.version());
            return;
        }
        for (String name : arguments) {
            if (name.endsWith(".der")) ANCHORS.add(anchor(name));
            else System.out.println(name + ": " + file(name));
        }
    }

    private static TrustAnchor anchor(String name) throws Exception {
        byte[] der = Files.readAllBytes(Path.of(name));
        return new TrustAnchor((X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)), null);
    }

    private static String file(String name) {
        List<String> verdicts = new ArrayList<>();
        try {
            byte[] bytes = Files.readAllBytes(Path.of(name));
            try (PDDocument document = PDDocument.load(new File(name))) {
                for (PDSignature signature : document.getSignatureDictionaries()) {
                    try {
                        verdicts.add("ok " + signature(signature, bytes));
                    } catch (Exception error) {
                        verdicts.add("invalid " + String.valueOf(error.getMessage()).replaceAll("[,\\n]", " "));
                    }
                }
            }
        } catch (Exception error) {
            return "invalid file " + String.valueOf(error.getMessage()).replaceAll("[,\\n]", " ");
        }
        return String.join(", ", verdicts);
    }

    private static void require(boolean holds, String what) {
        if (!holds) throw new IllegalStateException(what);
    }

    private static byte[] der(byte[] padded) throws Exception {
        try (ASN1InputStream stream = new ASN1InputStream(padded)) {
            ASN1Primitive first = stream.readObject();
            return first.getEncoded();
        }
    }

    private static String signature(PDSignature signature, byte[] bytes) throws Exception {
        int[] range = signature.getByteRange();
        require(range.length == 4 && range[0] == 0 && range[2] + range[3] <= bytes.length && bytes[range[1]] == '<' && bytes[range[2] - 1] == '>', "byte range");
        byte[] content = signature.getSignedContent(bytes);
        byte[] contents = der(signature.getContents(bytes));
        if (signature.getSubFilter().equals("ETSI.RFC3161")) {
            TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(contents));
            timeStamp(token, content);
            return "time-stamp";
        }
        require(signature.getSubFilter().equals("ETSI.CAdES.detached"), "sub-filter");
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), contents);
        SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
        X509CertificateHolder certificate = certificateOf(cms.getCertificates(), signer);
        require(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC").build(certificate)), "signature value");
        Attribute named = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        require(named != null, "signing-certificate-v2 missing");
        byte[] hash = SigningCertificateV2.getInstance(named.getAttributeValues()[0]).getCerts()[0].getCertHash();
        require(Arrays.equals(hash, MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded())), "signing-certificate-v2");
        path(certificate, cms.getCertificates(), new Date());
        Attribute stamp = signer.getUnsignedAttributes() == null ? null : signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (stamp == null) return "B-B";
        timeStamp(new TimeStampToken(ContentInfo.getInstance(stamp.getAttributeValues()[0])), signer.getSignature());
        return "B-T";
    }

    private static void timeStamp(TimeStampToken token, byte[] stamped) throws Exception {
        SignerInformation signer = token.toCMSSignedData().getSignerInfos().getSigners().iterator().next();
        X509CertificateHolder certificate = certificateOf(token.getCertificates(), signer);
        // Checks the signature, the certificate it names and its purpose.
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC").build(certificate));
        byte[] imprint = MessageDigest.getInstance(token.getTimeStampInfo().getMessageImprintAlgOID().getId(), "BC").digest(stamped);
        require(Arrays.equals(imprint, token.getTimeStampInfo().getMessageImprintDigest()), "time-stamp imprint");
        path(certificate, token.getCertificates(), token.getTimeStampInfo().getGenTime());
    }

    @SuppressWarnings("unchecked")
    private static X509CertificateHolder certificateOf(Store<X509CertificateHolder> certificates, SignerInformation signer) {
        Collection<X509CertificateHolder> found = certificates.getMatches(signer.getSID());
        require(!found.isEmpty(), "signer's certificate missing");
        return found.iterator().next();
    }

    private static void path(X509CertificateHolder leaf, Store<X509CertificateHolder> certificates, Date at) throws Exception {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> all = new ArrayList<>();
        for (X509CertificateHolder holder : certificates.getMatches(null)) all.add(converter.getCertificate(holder));
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(converter.getCertificate(leaf));
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(ANCHORS, target);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(all)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(at);
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }
}
