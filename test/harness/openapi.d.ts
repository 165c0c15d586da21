// Written by scripts/openapi.ts from 7e9e7ac7d4e9b6e2dbd94992d356ef37f1535141459f6d3d6fc47a99be7920e6
export interface paths {
    "/predict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same for one drawing, as a link
         * @description Exactly one of `code` and `pixels`.
         */
        get: operations["predictOne"];
        put?: never;
        /** Which letter is it? One drawing or up to 1,000 */
        post: operations["predict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The networks on offer */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One network: weights, training, measures */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The default network */
        get: operations["getDefaultModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page with this drawing and a preview for chats */
        get: operations["sharedDrawing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/d/{code}.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The preview picture, 1200 x 630 */
        get: operations["sharedPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service is well */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The drawing, row by row from the top left: 1 is ink, 0 is paper. Grey values are refused: threshold them first. */
        Pixels: (0 | 1)[] | (0 | 1)[][] | components["schemas"]["PixelText"];
        /** @description Text: 0 or . is paper, 1 or # is ink. Rows unparted, or parted by / or line breaks, one more of them allowed at the end. */
        PixelText: string;
        /** @description The six-character code of shared links: the 30 pixels as one binary number, written in base 32, in any case. */
        Code: string;
        /** @description One of three keys. */
        Question: {
            pixels: components["schemas"]["Pixels"];
        } | {
            code: components["schemas"]["Code"];
        } | {
            instances: components["schemas"]["Pixels"][];
        };
        Answer: {
            /**
             * @description The largest score.
             * @enum {string}
             */
            letter: "A" | "B" | "C";
            /** @description Whether exactly one score is 0.5 or more. If not, the letter is only the closest. */
            recognised: boolean;
            /** @description Three separate sigmoids, in full float64 precision. Not probabilities: they need not add up to 1. */
            scores: {
                A: number;
                B: number;
                C: number;
            };
            /** @description For people. */
            message: string;
            trace?: components["schemas"]["Trace"];
            model: components["schemas"]["ModelName"];
        };
        BatchAnswer: {
            predictions: components["schemas"]["BatchItem"][];
            model: components["schemas"]["ModelName"];
        };
        BatchItem: {
            /**
             * @description The largest score.
             * @enum {string}
             */
            letter: "A" | "B" | "C";
            /** @description Whether exactly one score is 0.5 or more. If not, the letter is only the closest. */
            recognised: boolean;
            /** @description Three separate sigmoids, in full float64 precision. Not probabilities: they need not add up to 1. */
            scores: {
                A: number;
                B: number;
                C: number;
            };
            /** @description For people. */
            message: string;
            trace?: components["schemas"]["Trace"];
        };
        /** @description Every value between the pixels and the scores: sums z and sigmoids a of the 5 hidden and the 3 output neurons. */
        Trace: {
            z1: number[];
            a1: number[];
            z2: number[];
            a2: number[];
        };
        ModelName: {
            /** @enum {string} */
            name: "drawings" | "robust" | "tutorial";
            /** @description Made of the weights: other weights, other version. */
            version: string;
        };
        ModelList: {
            /** @enum {string} */
            default: "drawings" | "robust" | "tutorial";
            models: components["schemas"]["ModelName"][];
        };
        /** @description Exact, by counting all images meant, never by sampling. */
        Measures: {
            model: string;
            version: string;
            /** @description By letter: all images within so many flips keep it. */
            radius: unknown[];
            /** @description By letter and flips: share still given the letter. */
            accuracyAtDistance: unknown[];
            /** @description By letter and flips: share given it and recognised. */
            recognisedAtDistance: unknown[];
            /** @description By flips: share answered as the nearest letter. */
            agreement: unknown[];
            /** @description By threshold: share recognised and right within 2 flips. */
            acceptedWithin2: Record<string, never> | null;
            /** @description The scores of the empty grid. */
            blank: unknown[];
            /** @description The scores of the full grid. */
            full: unknown[];
            /** @description Drawings that were never shown in training. */
            heldOut: Record<string, never> | null;
            /** @description Drawings that were shown in training. */
            shown: Record<string, never> | null;
            /** @description All 1,073,741,824 images. */
            census: Record<string, never> | null;
        };
        ModelCard: {
            /** @enum {string} */
            name: "drawings" | "robust" | "tutorial";
            /** @description Made of the weights: other weights, other version. */
            version: string;
            labels: string[];
            /** @description The labels as drawings. */
            letters: components["schemas"]["Code"][];
            shapes: {
                drawing: number[];
                w1: number[];
                w2: number[];
            };
            threshold: number;
            /** @description Everything needed to make the weights again. */
            training: Record<string, never>;
            measures: components["schemas"]["Measures"] | null;
            /** @description Row i: from pixel i. */
            w1: number[][];
            /** @description Row i: from hidden neuron i. */
            w2: number[][];
        };
        Health: {
            /** @constant */
            status: "ok";
            models: components["schemas"]["ModelName"][];
        };
        /** @description RFC 9457 */
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            /** @description What was expected, and what came. */
            detail: string;
            errors?: components["schemas"]["Fault"][];
            /** @description Names this request in our logs. */
            ray?: string;
        };
        Fault: {
            /** @description A JSON pointer into the body. */
            pointer: string;
            /** @description What was expected, and what came. */
            detail: string;
        } | {
            /** @description The name of a query parameter. */
            parameter: string;
            /** @description What was expected, and what came. */
            detail: string;
        };
    };
    responses: {
        /** @description Not UTF-8, not JSON, or cut off. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing is there. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `Allow` says which methods are expected. */
        Problem405: {
            headers: {
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has more than 262,144 bytes. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not application/json. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description JSON or a query of the wrong content; `errors` says where. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many from one address; wait as `Retry-After` says. */
        Problem429: {
            headers: {
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client has this answer already: If-None-Match named its ETag. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Which network answers. */
        Model: "drawings" | "robust" | "tutorial";
        /** @description The language of `message`. */
        Lang: "en" | "pt-BR";
        /** @description Every value between pixels and scores, too. */
        Trace: "false" | "true";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    predictOne: {
        parameters: {
            query?: {
                code?: components["schemas"]["Code"];
                pixels?: components["schemas"]["PixelText"];
                /** @description Which network answers. */
                model?: components["parameters"]["Model"];
                /** @description The language of `message`. */
                lang?: components["parameters"]["Lang"];
                /** @description Every value between pixels and scores, too. */
                trace?: components["parameters"]["Trace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            304: components["responses"]["NotModified"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    predict: {
        parameters: {
            query?: {
                /** @description Which network answers. */
                model?: components["parameters"]["Model"];
                /** @description The language of `message`. */
                lang?: components["parameters"]["Lang"];
                /** @description Every value between pixels and scores, too. */
                trace?: components["parameters"]["Trace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Question"];
            };
        };
        responses: {
            /** @description One answer, or one for each drawing of `instances`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"] | components["schemas"]["BatchAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    listModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The networks on offer */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelList"];
                };
            };
            304: components["responses"]["NotModified"];
            500: components["responses"]["Problem500"];
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: "drawings" | "robust" | "tutorial";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One network: weights, training, measures */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCard"];
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    getDefaultModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The default network */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCard"];
                };
            };
            304: components["responses"]["NotModified"];
            500: components["responses"]["Problem500"];
        };
    };
    sharedDrawing: {
        parameters: {
            query?: {
                /** @description Which network answers. */
                model?: string;
                /** @description The language of `message`. */
                lang?: string;
            };
            header?: never;
            path: {
                code: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page. */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            /** @description No code: the page, with a notice. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            500: components["responses"]["Problem500"];
        };
    };
    sharedPicture: {
        parameters: {
            query?: {
                /** @description Which network answers. */
                model?: string;
            };
            header?: never;
            path: {
                code: components["schemas"]["Code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    ETag?: string;
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
            304: components["responses"]["NotModified"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            500: components["responses"]["Problem500"];
        };
    };
}
